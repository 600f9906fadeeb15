import { withoutOrders } from '../../english/without-orders.js';
import { delimited } from '../../model/delimited.js';
import type { Evidence } from '../../model/evidence.js';
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

/** The evidence that a writing model is given: the first by number. */
export const shownEvidence = ({ evidence }: Report): Evidence[] =>
  evidence.slice(0, WRITING.modelEvidence);

/** The sections that a model may lead into, in order: finding 1, 2, … */
export const findingsOf = ({ sections }: Report): Report['sections'] =>
  sections.filter(({ kind }) => kind === 'finding');

const numbersOf = ({ statements }: Report['sections'][number]): string =>
  [...new Set(statements.flatMap(({ citations }) => citations))].join(', ');

function verdictLines({ verdict }: Report): string[] {
  if (verdict === null) return ['open: no verdict is given on a question of this kind'];
  const { label, probability, confidence } = verdict;
  return [
    `${label}: ${VERDICTS[label]}`,
    `probability that this is right: ${probability}; confidence in the sources: ${confidence}`,
  ];
}

/** All that a writing model is given: question, verdict, findings, numbered sources and gaps, as data. */
export function materialOf(report: Report): string {
  const sources = shownEvidence(report).map(({ n, quote, document, speaker, stance }) => ({
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
  }));
  return [
    `<question>\n${clean(report.question)}\n</question>`,
    `<verdict>\n${verdictLines(report).join('\n')}\n</verdict>`,
    '<findings>',
    ...findingsOf(report).map(
      (section, at) => `${at + 1}. ${clean(section.heading)}: sources ${numbersOf(section)}`,
    ),
    '</findings>',
    delimited(sources),
    '<gaps>',
    ...report.gaps.map(({ text }) => `- ${clean(text)}`),
    '</gaps>',
  ].join('\n');
}
