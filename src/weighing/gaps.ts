import type { Claim, Question } from '../model/claim.js';
import { lowerFirst } from '../text/lower-first.js';
import { isCountry } from '../text/name-relation.js';
import { findNames } from '../text/names.js';
import type { WeighedSentence } from './evidence-set.js';
import { withArticle } from './unheard-parties.js';

/** Something the question needs and the dossier lacks, before its evidence has numbers. */
export interface FoundGap {
  text: string;
  silences: WeighedSentence[];
  record: string | null;
  holder: string | null;
  /** The text is the engine's, about the sentences; else they say it themselves. */
  composed?: true;
}

/** Kinds of record by what the claim is about: the first that fits. */
const RECORDS: [RegExp, string][] = [
  [
    /\b(?:pays?|paid|paying|spen[dt]|costs?|amounts?|budget|price|how much|dollars?)\b/i,
    'the contract and payment records with amounts and dates',
  ],
  [
    /\b(?:contract|procur|purchas|bought|buy|vendor|sold|sell|suppl)/i,
    'the contract with its statement of work',
  ],
  [
    /\b(?:train|curricul|course|instruct|academy|teach|taught|lesson)/i,
    'the training curriculum and the lists of participants and instructors',
  ],
  [
    /\b(?:exchange|delegation|travel|trip|visit|attend|seminar|conference)/i,
    'the itineraries, participant lists and travel approvals',
  ],
  [
    /\b(?:agree|memorand|partner|cooperat|coordinat|deputi|delegat|authori[sz])/i,
    'the signed agreement with its annexes',
  ],
  [
    /\b(?:data|camera|plate|surveil|search|quer|access|shar|biometric)/i,
    'the access and query logs',
  ],
  [
    /\b(?:arrest|detain|deport|stop|violat|abuse|complaint|injur|kill|died|death|profil)/i,
    'the incident and complaint records with the statistics drawn from them',
  ],
  [
    /\b(?:law|statute|legal|court|rul|sue|unlawful)/i,
    'the statute, ruling or court filing in full',
  ],
  [
    /\b(?:percent|number|many|rate|increase|decrease|rise|fell|statistic)/i,
    'the statistics with the method of counting',
  ],
  [
    /\b(?:polic(?:y|ies)|rule|standard|require|guideline)/i,
    'the policy text in force with its revisions',
  ],
];

/** The kind of record that would settle a matter, or null where none is known. */
export const recordFor = (text: string): string | null =>
  RECORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** The first body that the text names: who would hold a record of what it did. */
const holderFor = (text: string): string | null => {
  const [name] = findNames(text).filter(({ canonical }) => !isCountry(canonical));
  return name ? withArticle(text.slice(name.span.start, name.span.end)) : null;
};

const bare = (text: string): string => text.replace(/[.?!]+$/, '');

/** What the dossier lacks on a claim that nothing in it decides. */
const undecided = (claim: Claim): FoundGap => ({
  text: `Nothing in the dossier decides whether ${affirmedWithin(claim)}.`,
  silences: [],
  record: recordFor(claim.text),
  holder: holderFor(claim.text),
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
  text: `The dossier does not answer the question “${bare(question.text)}?”.`,
  silences: [],
  record: recordFor(question.text),
  holder: holderFor(question.topic.text),
});

/** Passages that were found and that no judge here can read. */
export const unreadGap = (unread: readonly WeighedSentence[]): FoundGap[] =>
  unread.length === 0
    ? []
    : [
        {
          text: 'The dossier holds passages in another language than English; they were not judged.',
          silences: [...unread],
          record: null,
          holder: null,
          composed: true,
        },
      ];

/** The parties to a claim that are never heard in their own words. */
export const unheardGap = (parties: readonly string[]): FoundGap[] =>
  parties.length === 0
    ? []
    : [
        {
          text: `The dossier holds no document by ${parties.join(' or ')}.`,
          silences: [],
          record: null,
          holder: null,
        },
      ];

/**
 * The gaps of a question: claims that nothing decides, a fact asked for and not found, and what
 * sources themselves say is not shown, not known or not public.
 */
export function findGaps(
  question: Question,
  undecidedClaims: readonly Claim[],
  silences: readonly WeighedSentence[],
  answered: boolean,
): FoundGap[] {
  const gaps: FoundGap[] = [];
  if (question.kind === 'open' && !answered) gaps.push(unanswered(question));
  gaps.push(...undecidedClaims.map(undecided));
  for (const silence of silences) {
    const { claim, candidate } = silence;
    const { text } = candidate.sentence;
    gaps.push({
      text,
      silences: [silence],
      record: recordFor(claim.text) ?? recordFor(text),
      holder: holderFor(claim.text) ?? holderFor(text),
    });
  }
  return gaps;
}
