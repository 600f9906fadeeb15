import { z } from 'zod';
import { ask as operation } from '../../app/operations/ask.js';
import { type ShownReport, shownReport } from '../../app/withholding/shown-report.js';
import type { Check } from '../../model/check.js';
import { counted } from '../../model/counted.js';
import { type Evidence, STANCES } from '../../model/evidence.js';
import { CONFIDENCES, type Report, type Statement, VERDICTS } from '../../model/report.js';
import { modelLines } from '../../publishing/assistance-words.js';
import { keyFindingsOf } from '../../publishing/key-findings.js';
import { answerOf } from '../../publishing/outline.js';
import { CONFIDENCE_WORDS, percent, VERDICT_MEANINGS } from '../../publishing/verdict-words.js';
import { placeLines, placeOf, placeSchema } from '../place.js';
import { sourceWords } from '../source-words.js';
import { defineTool, sentenceOf } from '../tool.js';
import { reportUri } from '../uris.js';
import { withheldPassages } from '../withholding.js';

/** What is cited most; the rest is in the report. */
const MOST_CITED = 12;
const MOST_GAPS = 3;

const sentenceSchema = z.object({ text: z.string(), citations: z.array(z.int()) });

const outputSchema = z.object({
  check: z.string().meta({ description: 'Id of the check.' }),
  uri: z.string().meta({ description: 'The whole report, as a resource.' }),
  question: z.string(),
  verdict: z.enum(VERDICTS).nullable().meta({ description: 'Null for an open question.' }),
  probability: z.number().nullable().meta({ description: 'How likely the verdict is right.' }),
  confidence: z.enum(CONFIDENCES).nullable().meta({ description: 'How good the evidence is.' }),
  summary: z.array(sentenceSchema).meta({ description: 'Sentences with numbers of the evidence.' }),
  evidence: z.array(
    placeSchema.extend({ n: z.int(), stance: z.enum(STANCES), probability: z.number() }),
  ),
  notKnown: z.array(z.string()),
  models: z.array(z.string()).meta({
    description: 'What each language model did for it and was sent; none where none was asked.',
  }),
  whole: z.object({ evidence: z.int(), gaps: z.int(), sources: z.int() }),
});

type Output = z.infer<typeof outputSchema>;

function summaryOf(report: Report, { shows }: ShownReport): Statement[] {
  const answer = answerOf(report);
  const summary = report.sections
    .filter(({ kind }) => kind === 'summary')
    .flatMap(({ statements }) => statements);
  const all = [...(answer === undefined ? [] : [answer]), ...summary, ...keyFindingsOf(report)];
  const told = all.filter(shows);
  return told.filter(({ text }, at) => told.findIndex((other) => other.text === text) === at);
}

const evidenceOf = (evidence: Evidence): Output['evidence'][number] => {
  const { n, stance, probability } = evidence;
  return { n, stance, probability, ...placeOf(evidence) };
};

function outputOf({ id, report }: Check, shown: ShownReport): Output {
  const { question, verdict, evidence, gaps, sources } = report;
  const summary = summaryOf(report, shown);
  const cited = new Set(summary.flatMap(({ citations }) => citations));
  return {
    check: id,
    uri: reportUri(id),
    question,
    verdict: verdict?.label ?? null,
    probability: verdict?.probability ?? null,
    confidence: verdict?.confidence ?? null,
    summary: summary.map(({ text, citations }) => ({ text, citations })),
    evidence: shown.evidence
      .filter(({ n }) => cited.has(n))
      .slice(0, MOST_CITED)
      .map(evidenceOf),
    models: modelLines(report),
    notKnown: shown.gaps.slice(0, MOST_GAPS).map(({ text }) => text),
    whole: { evidence: evidence.length, gaps: gaps.length, sources: sources.length },
  };
}

const verdictLine = ({ verdict, probability, confidence }: Output): string =>
  verdict === null || probability === null || confidence === null
    ? 'An open question: the sources’ answers are below, and no verdict is given.'
    : `Verdict: ${verdict}, ${percent(probability)} likely right; evidence: ${CONFIDENCE_WORDS[confidence].toLowerCase()}. ${VERDICT_MEANINGS[verdict]}`;

const linesOf = (value: Output): string[] => [
  verdictLine(value),
  ...value.summary.flatMap(({ text, citations }) =>
    sourceWords(`${text}${citations.map((n) => ` [${n}]`).join('')}`),
  ),
  ...value.evidence.flatMap(({ n, stance, probability, ...place }) =>
    placeLines(place, `[${n}] ${stance}, ${percent(probability)}: `),
  ),
  ...(value.notKnown.length === 0 ? [] : ['Not known:']),
  ...value.notKnown.flatMap(sourceWords),
  ...value.models.flatMap(sourceWords),
  `The whole report (${counted(value.whole.evidence, 'passage')}, ${counted(value.whole.sources, 'publisher')}): ${value.uri}`,
];

export const ask = defineTool({
  name: 'ask',
  title: 'Ask the dossier',
  description: `${sentenceOf(operation)} Returns the verdict with its probability, the sentences that carry it with their citations and quotations, and what is not known. It takes seconds to minutes; the report is kept in the dossier. “not-enough-evidence” means that the dossier does not settle it, not that the claim is false.`,
  scope: 'ask',
  input: z.strictObject(operation.input.pick({ question: true, asOf: true }).shape),
  output: outputSchema,
  async run(dossier, { question, asOf }, options) {
    await dossier.expectWhole();
    const check = await dossier.ask({ question, asOf: asOf ?? null }, options);
    const shown = shownReport(check.report, await dossier.withheld());
    const value = outputOf(check, shown);
    return {
      value,
      lines: linesOf(value),
      links: [{ uri: value.uri, name: value.check }],
      withheld: withheldPassages(shown.withheld),
    };
  },
});
