import { withoutOrders } from '../../english/without-orders.js';
import { delimited, type NumberedSource } from '../../model/delimited.js';
import type { Evidence } from '../../model/evidence.js';
import { isOfNoDocument } from '../../model/phrases/gaps-of-no-document.js';
import type { Report, VerdictLabel } from '../../model/report.js';
import { WRITING } from '../settings.js';

const VERDICTS: Record<VerdictLabel, string> = {
  supported: 'the sources support it as asked',
  refuted: 'the sources contradict it as asked',
  conflicting: 'there are sources on both sides, or they hold only a narrower statement',
  'not-enough-evidence': 'undecided: nothing may be said for one side or the other',
};

const STANCES: Record<Evidence['stance'], string> = {
  supports: 'for it',
  refutes: 'against it',
  qualifies: 'limits or contests it',
  neither: 'takes no side',
};

const clean = (text: string): string =>
  withoutOrders(text).text.replaceAll('<', '‹').replaceAll('>', '›').replace(/\s+/g, ' ').trim();

/** Whether words of a document may be sent to the model. */
type MaySend = (documentId: string) => boolean;

/** What a writing model is given, and the documents whose words are in it. */
export interface WriterMaterial {
  text: string;
  documents: string[];
  /** The numbers of the evidence that is in it: no other may be cited. */
  numbers: ReadonlySet<number>;
}

/** The sections that a model may lead into, in order: finding 1, 2, … */
export const findingsOf = ({ sections }: Report): Report['sections'] =>
  sections.filter(({ kind }) => kind === 'finding');

const numbersIn = ({ statements }: Report['sections'][number]): Set<number> =>
  new Set(statements.flatMap(({ citations }) => citations));

function verdictLines({ verdict }: Report): string[] {
  if (verdict === null) return ['open: no verdict is given on a question of this kind'];
  const { label, probability, confidence } = verdict;
  return [
    `${label}: ${VERDICTS[label]}`,
    `probability that this is right: ${probability}; confidence in the sources: ${confidence}`,
  ];
}

const sourceOf = ({ n, quote, document, speaker, stance }: Evidence): NumberedSource => ({
  n,
  about: {
    publisher: clean(document.publisher),
    'kind of publisher': clean(document.kind),
    document: clean(document.title),
    date: document.date,
    speaker: speaker === null ? null : clean(speaker),
    side: STANCES[stance],
  },
  text: clean(quote),
});

/**
 * All that a writing model is given: question, verdict, findings, numbered sources and gaps, as
 * data. Nothing in it is taken from a document that may not be sent: its evidence is left out,
 * and so are the heading of a finding and a gap that rest on it.
 *
 * @returns Null where no evidence is left to write from.
 */
export function writerMaterial(report: Report, maySend: MaySend): WriterMaterial | null {
  const sendable = new Map(
    report.evidence.filter(({ document }) => maySend(document.id)).map((one) => [one.n, one]),
  );
  const shown = new Map([...sendable].slice(0, WRITING.modelEvidence));
  if (shown.size === 0) return null;
  const used = new Set(shown.keys());
  const isWhole = (numbers: Iterable<number>): boolean => {
    const all = [...numbers];
    const whole = all.length > 0 && all.every((n) => sendable.has(n));
    if (whole) for (const n of all) used.add(n);
    return whole;
  };
  const findings = findingsOf(report).flatMap((section, at) => {
    const numbers = numbersIn(section);
    const among = [...numbers].filter((n) => shown.has(n));
    if (among.length === 0) return [];
    const heading = isWhole(numbers) ? `${clean(section.heading)}: ` : '';
    return [`${at + 1}. ${heading}sources ${among.join(', ')}`];
  });
  const gaps = report.gaps.filter((gap) => isOfNoDocument(gap) || isWhole(gap.evidence));
  const documents = [...used].flatMap((n) => sendable.get(n)?.document.id ?? []);
  const text = [
    `<question>\n${clean(report.question)}\n</question>`,
    `<verdict>\n${verdictLines(report).join('\n')}\n</verdict>`,
    '<findings>',
    ...findings,
    '</findings>',
    delimited([...shown.values()].map(sourceOf)),
    '<gaps>',
    ...gaps.map(({ text: words }) => `- ${clean(words)}`),
    '</gaps>',
  ].join('\n');
  return { text, documents: [...new Set(documents)], numbers: new Set(shown.keys()) };
}
