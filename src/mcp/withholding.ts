import type { RunOptions } from '../app/run-options.js';
import { publicContext } from '../app/withholding/public-context.js';
import {
  isWithheld,
  NOTHING_WITHHELD,
  withheldFrom,
} from '../app/withholding/withheld-documents.js';
import { counted } from '../model/counted.js';
import type { OpenDossier, ToolDossier } from './tool-dossier.js';

type Told = NonNullable<RunOptions['onProgress']>;

/** The stages of a question alone: what else is told on the way may name a document by its title. */
const staged =
  (tell: Told): Told =>
  (step) => {
    if (step.kind === 'step' && step.stage !== undefined) tell(step);
  };

/** A dossier as an assistant has it: without private documents, unless it may read them. */
export function toolDossier(open: OpenDossier, mayReadPrivate: boolean): ToolDossier {
  if (mayReadPrivate) return { ...open, withheld: NOTHING_WITHHELD };
  const withheld = withheldFrom(open.context);
  return {
    ...open,
    context: publicContext(open.context, withheld),
    ask: (request, { onProgress, ...options }) =>
      open.ask(request, { ...options, ...(onProgress && { onProgress: staged(onProgress) }) }),
    withheld,
  };
}

/** What an answer says where it was made as if private documents were not there; null where there are none. */
export async function withheldDocuments({ withheld }: ToolDossier): Promise<string | null> {
  const { size } = await withheld();
  if (size === 0) return null;
  const [are, them] = size === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${counted(size, 'private document')} ${are} withheld: nothing was looked up in ${them}.`;
}

/** What an answer says of passages that it leaves out; null where it leaves none out. */
export const withheldPassages = (n: number): string | null =>
  n === 0
    ? null
    : `${counted(n, 'passage')} of private documents ${n === 1 ? 'is' : 'are'} withheld, with what rests on ${n === 1 ? 'it' : 'them'}.`;

/** @throws {CorroborateError} `forbidden` where a document is withheld. */
export async function expectShown(
  { withheld }: Pick<ToolDossier, 'withheld'>,
  document: string,
): Promise<void> {
  if ((await withheld()).has(document)) throw isWithheld(`The document ${document}`);
}
