import { CorroborateError } from '../../model/error.js';
import type { OperationContext } from '../context.js';
import { privateDocumentsIn } from '../language-models/private-documents.js';

/** Ids of documents, as they are when it is asked: one may be made private at any time. */
export type Withheld = () => Promise<ReadonlySet<string>>;

export const NOTHING_WITHHELD: Withheld = async () => new Set();

/** The private documents of a dossier. Where its settings can't be read, all are that nobody said may be sent. */
export const withheldFrom =
  ({ stores, modelSettings }: OperationContext): Withheld =>
  async () => {
    const [{ ledger }, { privateByDefault }] = await Promise.all([
      stores(),
      modelSettings().catch((error: unknown) => {
        if (error instanceof CorroborateError) return { privateByDefault: true };
        throw error;
      }),
    ]);
    return privateDocumentsIn(ledger, { privateByDefault });
  };

/** How somebody is refused a document that is withheld. */
export const isWithheld = (what: string): CorroborateError =>
  new CorroborateError('forbidden', `${what} is private, and is withheld from assistants`, {
    hint: 'Only whoever starts the server can let assistants read private documents (docs/assistants.md).',
  });
