import { publisherRevision } from '../../adapters/ledger/publisher-revision.js';
import { CorroborateError } from '../../model/error.js';
import type { Publisher, PublisherKind } from '../../model/publisher.js';
import type { OperationContext } from '../context.js';
import type { PublisherOutput } from '../outputs/publisher.js';

export interface PublisherEdit {
  name: string;
  kind?: PublisherKind | undefined;
  interests?: string[] | undefined;
  noInterests: boolean;
  revision?: string | undefined;
}

/** Which interests users entered: those that were, and those that are new. */
const enteredOf = ({ interests, entered = [] }: Publisher, now: readonly string[]): string[] =>
  now.filter((text) => entered.includes(text) || !interests.includes(text));

/**
 * Puts a new entry for a publisher in force; those of before stay in the record.
 *
 * @throws {CorroborateError} `not-found`; `conflict` where another entry than the one that was seen
 *   is in force; `invalid-input` for interests and none at once.
 */
export async function editPublisher(
  context: OperationContext,
  { name, kind, interests, noInterests, revision }: PublisherEdit,
): Promise<PublisherOutput> {
  const { ledger } = await context.stores();
  const before = (await ledger.publishers()).find((publisher) => publisher.name === name);
  if (before === undefined)
    throw new CorroborateError('not-found', `The dossier has no publisher ${name}`, {
      hint: 'See them with `list publishers`.',
    });
  if (noInterests && interests !== undefined && interests.length > 0)
    throw new CorroborateError(
      'invalid-input',
      'Interests were given, and so was the statement that there are none',
      {
        hint: 'Give one or the other.',
      },
    );
  const stakes = noInterests ? [] : (interests ?? before.interests);
  const { entered: _before, kindFrom, listed, ...rest } = before;
  const entered = enteredOf(before, stakes);
  const kept = listed?.interests.filter((text) => stakes.includes(text)) ?? [];
  const after: Publisher = {
    ...rest,
    kind: kind ?? before.kind,
    interests: stakes,
    ...(entered.length > 0 && { entered }),
    // What a user says is the user's from then on, also where it is the same.
    ...(kind === undefined && kindFrom !== undefined && { kindFrom }),
    ...(listed !== undefined && kept.length > 0 && { listed: { ...listed, interests: kept } }),
  };
  // Without a revision, what was just read is what was seen: nobody is written over unnoticed.
  const expected = revision ?? publisherRevision(before);
  const { changed } = await ledger.register(after, { expected });
  const documents = await ledger.documents();
  return {
    ...after,
    documents: documents.filter(({ metadata }) => metadata.publisher === name).length,
    revision: publisherRevision(after),
    changed,
  };
}
