import { lowerFirst } from '../../english/lower-first.js';
import type { Claim, Question } from '../../model/claim.js';
import type { GapKind } from '../../model/report.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { holderFor, holderOf } from './record-holder.js';
import { recordFor } from './record-kinds.js';

/** Something the question needs and the dossier lacks, before its evidence has numbers. */
export interface FoundGap {
  kind: GapKind;
  text: string;
  /** Sentences that say so, or that show it. */
  silences: WeighedSentence[];
  /** The kind of record that would settle it. */
  record: string | null;
  /** Whom and which time the record would have to be about: "ICE and Cellebrite, 2025". */
  concerning: string | null;
  holder: string | null;
  /** The text is the engine's, about the sentences; else they say it themselves. */
  composed?: true;
}

const bare = (text: string): string => text.replace(/[.?!]+$/, '');

const listed = (items: readonly string[]): string =>
  [items.slice(0, -1).join(', '), items.at(-1) ?? ''].filter((part) => part !== '').join(' and ');

/** The parties and times that a claim names, for the record that would settle it. */
export function concerning(claim: Claim): string | null {
  const parties = [...new Map(claim.parties.map(({ key, name }) => [key, name])).values()];
  const times = claim.dates.filter((iso) => iso.length >= 4);
  const parts = [listed(parties.slice(0, 3)), ...times.slice(0, 2)].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

/** Whether a claim says what somebody does or did, rather than what something is. */
const tellsDeed = ({ predicate }: Claim): boolean =>
  predicate !== null && !/^(?:is|are|was|were|am) (?!(?:not )?(?:being|\w+ed)\b)/.test(predicate);

/** What would settle a claim, and who would hold it. */
export const settling = (claim: Claim): Pick<FoundGap, 'record' | 'concerning' | 'holder'> => {
  const record = recordFor(claim.text, tellsDeed(claim));
  return {
    record,
    concerning: record === null ? null : concerning(claim),
    holder: holderFor(claim),
  };
};

/** What the dossier lacks on a claim that nothing in it decides. */
const undecided = (claim: Claim): FoundGap => ({
  kind: 'undecided',
  text: `Nothing in the dossier decides whether ${affirmedWithin(claim)}.`,
  silences: [],
  ...settling(claim),
});

/**
 * A claim as part of a sentence, affirmed: its subject is written as it stands within one, where
 * the parser could tell, so that a name keeps its capital and another word doesn't have one.
 */
export function affirmedWithin({ text, negation, negated, subject }: Claim): string {
  const statement = bare(negated ? negation : text);
  const starts = subject !== null && statement.toLowerCase().startsWith(subject.toLowerCase());
  return starts ? subject + statement.slice(subject.length) : lowerFirst(statement);
}

const unanswered = (question: Extract<Question, { kind: 'open' }>): FoundGap => ({
  kind: 'undecided',
  text: `The dossier does not answer the question “${bare(question.text)}?”.`,
  silences: [],
  ...settling(question.topic),
  record: recordFor(question.text),
});

/** What a source says is not shown: its own record where it names one, else that of the claim. */
function unrecorded(silence: WeighedSentence, publishers: readonly string[]): FoundGap {
  const { claim, candidate } = silence;
  const { text } = candidate.sentence;
  const named = candidate.analysis.missingRecord;
  const usual = settling(claim).record;
  return {
    kind: 'unrecorded',
    text,
    silences: [silence],
    record: named ?? usual ?? recordFor(text),
    concerning: named === null && usual !== null ? concerning(claim) : null,
    holder: holderOf(silence, publishers),
  };
}

/**
 * The gaps of a question that its own judging shows: claims that nothing decides, a fact asked for
 * and not found, and what sources themselves say is not shown, not known or not public.
 *
 * @param publishers - Names of the dossier's publishers, for holders that a text calls shortly.
 */
export function findGaps(
  question: Question,
  undecidedClaims: readonly Claim[],
  silences: readonly WeighedSentence[],
  answered: boolean,
  publishers: readonly string[] = [],
): FoundGap[] {
  return [
    ...(question.kind === 'open' && !answered ? [unanswered(question)] : []),
    ...undecidedClaims.map(undecided),
    ...silences.map((silence) => unrecorded(silence, publishers)),
  ];
}
