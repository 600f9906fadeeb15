import type { Report } from '../../src/model/report.js';
import { lowerWords } from '../../src/text/tokens.js';
import type { ReadingQuestion } from './read-questions.js';

/** What a report makes of a question over public documents. */
export interface ScoredAnswer {
  id: string;
  kind: ReadingQuestion['kind'];
  gold: ReadingQuestion['verdict'];
  label: ReadingQuestion['verdict'];
  probability: number | null;
  /** A side where another answer is right. */
  wrongSide: boolean;
  /** Not enough evidence where there is. */
  abstained: boolean;
  /** Holders of a position whom the question doesn't know; for a person to look at. */
  invented: string[];
  /** Whether one of the decisive passages is cited among the first statements. */
  early: boolean;
  /** Decisive passages, and how many of them are cited anywhere. */
  passages: number;
  cited: number;
  /** Words that a reader meets first: the summary and the first findings. */
  words: number;
}

const FIRST_STATEMENTS = 6;
const FIRST_FINDINGS = 5;

/** A shorter quote lies in many passages by chance. */
const SHORTEST_WORDS = 6;

const spelled = (text: string): string => ` ${lowerWords(text).join(' ')} `;

type Passage = ReadingQuestion['decisive'][number];

/** Where a table is cited, each cell by itself: the report prints it with the heads between. */
const partsOf = ({ document, quote }: Passage): string[] =>
  (document.endsWith('.csv') ? quote.split(',') : [quote])
    .map(spelled)
    .filter((part) => part.trim() !== '');

function shows({ document, quote }: Report['evidence'][number], passage: Passage): boolean {
  if (!(document.path ?? '').endsWith(passage.document.split('/').at(-1) ?? '')) return false;
  const parts = partsOf(passage);
  const cited = spelled(quote);
  const long = lowerWords(quote).length >= SHORTEST_WORDS;
  return (
    parts.every((part) => cited.includes(part)) ||
    (long && parts.some((part) => part.includes(cited)))
  );
}

/** Names are the same where one has all the words of the other. */
function isOneOf(holder: string, parties: readonly string[]): boolean {
  const own = new Set(lowerWords(holder));
  return parties.some((party) => {
    const theirs = lowerWords(party);
    return theirs.every((word) => own.has(word)) || [...own].every((word) => theirs.includes(word));
  });
}

/** Compares a report with what a careful reader answers. */
export function scoreAnswer(question: ReadingQuestion, report: Report): ScoredAnswer {
  const { decisive, parties, verdict: gold } = question;
  const label = report.verdict?.label ?? null;
  const evidenceOf = (statements: readonly { citations: number[] }[]) => {
    const numbers = new Set(statements.flatMap(({ citations }) => citations));
    return report.evidence.filter(({ n }) => numbers.has(n));
  };
  const statements = report.sections.flatMap((section) => section.statements);
  const of = (kind: 'summary' | 'finding') =>
    report.sections.filter((section) => section.kind === kind).flatMap((each) => each.statements);
  const first = [...of('summary'), ...of('finding').slice(0, FIRST_FINDINGS)];
  const early = evidenceOf(statements.slice(0, FIRST_STATEMENTS));
  const all = evidenceOf(statements);
  const holders = new Set(report.narratives.flatMap((narrative) => narrative.holders));
  return {
    id: question.id,
    kind: question.kind,
    gold,
    label,
    probability: report.verdict?.probability ?? null,
    wrongSide: label !== gold && (label === 'supported' || label === 'refuted'),
    abstained: label !== gold && label === 'not-enough-evidence',
    invented: [...holders].filter((holder) => !isOneOf(holder, parties)),
    early: decisive.some((passage) => early.some((evidence) => shows(evidence, passage))),
    passages: decisive.length,
    cited: decisive.filter((passage) => all.some((evidence) => shows(evidence, passage))).length,
    words: first.reduce((sum, { text }) => sum + lowerWords(text).length, 0),
  };
}
