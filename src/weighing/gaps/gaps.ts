import { lowerFirst } from '../../english/lower-first.js';
import type { Claim, Question } from '../../model/claim.js';
import type { LackSays } from '../../model/phrases/gaps.js';
import type { Concerning, RecordSays } from '../../model/phrases/records.js';
import { withoutEndMark } from '../../model/phrases/wording.js';
import type { GapKind } from '../../model/report.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { holderFor, holderOf } from './record-holder.js';
import { recordFor } from './record-kinds.js';

/** Something the question needs and the dossier lacks, before its evidence has numbers. */
export interface FoundGap {
  kind: GapKind;
  /** What the engine says of it; null where a source says it itself. */
  says: LackSays | null;
  /** Sentences that say so, or that show it. */
  silences: WeighedSentence[];
  /** The kind of record that would settle it. */
  record: RecordSays | null;
  /** Whom and which times the record would have to be about. */
  concerning: Concerning | null;
  holder: string | null;
}

/** The parties and times that a claim names, for the record that would settle it. */
export function concerning(claim: Claim): Concerning | null {
  const parties = [...new Map(claim.parties.map(({ key, name }) => [key, name])).values()];
  const times = claim.dates.filter((iso) => iso.length >= 4);
  if (parties.length === 0 && times.length === 0) return null;
  return {
    parties: parties.slice(0, 3),
    times: times.slice(0, 2).map((iso) => ({ from: iso, to: iso })),
  };
}

/** Whether a claim says what somebody does or did, rather than what something is. */
const tellsDeed = ({ predicate }: Claim): boolean =>
  predicate !== null && !/^(?:is|are|was|were|am) (?!(?:not )?(?:being|\w+ed)\b)/.test(predicate);

/** What would settle a claim, and who would hold it. */
export const settlingRecord = (
  claim: Claim,
): Pick<FoundGap, 'record' | 'concerning' | 'holder'> => {
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
  says: { template: 'nothing-decides', slots: { claim: affirmedWithin(claim) } },
  silences: [],
  ...settlingRecord(claim),
});

/**
 * A claim as part of a sentence, affirmed: its subject is written as it stands within one, where
 * the parser could tell, so that a name keeps its capital and another word doesn't have one.
 */
export function affirmedWithin({ text, negation, negated, subject }: Claim): string {
  const statement = withoutEndMark(negated ? negation : text);
  const starts = subject !== null && statement.toLowerCase().startsWith(subject.toLowerCase());
  return starts ? subject + statement.slice(subject.length) : lowerFirst(statement);
}

const unanswered = (question: Extract<Question, { kind: 'open' }>): FoundGap => ({
  kind: 'undecided',
  says: { template: 'no-answer', slots: { question: question.text.trim() } },
  silences: [],
  ...settlingRecord(question.topic),
  record: recordFor(question.text),
});

/** What a source says is not shown: its own record where it names one, else that of the claim. */
function unrecorded(silence: WeighedSentence, publishers: readonly string[]): FoundGap {
  const { claim, candidate } = silence;
  const { text } = candidate.sentence;
  const phrase = candidate.analysis.missingRecord;
  const named: RecordSays | null =
    phrase === null ? null : { template: 'named-record', slots: { phrase } };
  const usual = settlingRecord(claim).record;
  return {
    kind: 'unrecorded',
    says: null,
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
