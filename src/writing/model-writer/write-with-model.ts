import type { Report } from '../../model/report.js';
import type { LanguageModel } from '../../ports/language-model.js';
import { WRITING } from '../settings.js';
import {
  type AuditedSentence,
  type AuditGround,
  auditWritten,
  type WrittenSentence,
} from './audit-written.js';
import { composed } from './compose.js';
import { REPAIR, WRITE } from './instructions.js';
import { Tally } from './tally.js';
import { findingsOf, materialOf, shownEvidence } from './writer-material.js';
import { repairedSchema, type Written, writtenSchema } from './written-answer.js';

/** A model's sentence with the finding that it leads into, where it does. */
interface Placed extends WrittenSentence {
  finding?: number;
}

const bounded = (report: Report, { summary, findings, bottomLine }: Written): Placed[] => {
  const sections = findingsOf(report);
  const leads = sections.flatMap(({ statements }, at): Placed[] => {
    const lead = findings.find(({ finding }) => finding === at + 1);
    const among = statements.flatMap(({ citations }) => citations);
    return lead === undefined ? [] : [{ ...lead, kind: 'finding', finding: at, among }];
  });
  const concludes = report.sections.some(
    ({ kind, statements }) =>
      kind === 'bottom-line' && statements.some(({ citations }) => citations.length > 0),
  );
  return [
    ...summary
      .slice(0, WRITING.modelSummary)
      .map((sentence): Placed => ({ ...sentence, kind: 'summary' })),
    ...leads,
    // Where the engine concludes nothing, there is nothing for a model to conclude.
    ...(concludes ? bottomLine : [])
      .slice(0, WRITING.modelBottomLine)
      .map((sentence): Placed => ({ ...sentence, kind: 'bottom-line' })),
  ];
};

/** The sentences that failed, as the model is told of them. */
const failedLines = (placed: readonly Placed[], audited: readonly AuditedSentence[]): string[] =>
  placed.flatMap(({ text, citations }, at) => {
    const result = audited[at];
    return result !== undefined && 'faults' in result
      ? [
          JSON.stringify({
            number: at + 1,
            text: text.slice(0, WRITING.modelSentence),
            citations,
            faults: result.faults,
          }).replaceAll('<', '‹'),
        ]
      : [];
  });

/** Audits in order: readings are shared with nothing else that runs. */
async function auditAll(
  placed: readonly Placed[],
  ground: AuditGround,
): Promise<AuditedSentence[]> {
  const audited: AuditedSentence[] = [];
  for (const sentence of placed) {
    ground.signal?.throwIfAborted();
    audited.push(await auditWritten(sentence, ground));
  }
  return audited;
}

interface Asking {
  tally: Tally;
  documents: string[];
  material: string;
  stop: { signal?: AbortSignal };
}

/** Sentences that failed are written once more; what fails again stays failed. */
async function repaired(
  placed: readonly Placed[],
  audited: readonly AuditedSentence[],
  { tally, documents, material, stop }: Asking,
  ground: AuditGround,
): Promise<AuditedSentence[]> {
  const failed = failedLines(placed, audited);
  if (failed.length === 0) return [...audited];
  const answer = await tally.ask(
    {
      instructions: REPAIR,
      material: `${material}\n<failed>\n${failed.join('\n')}\n</failed>`,
      documents,
      answer: { name: 'repaired_sentences', schema: repairedSchema },
      maxTokens: WRITING.modelTokens,
    },
    stop,
  );
  if ('failure' in answer) return [...audited];
  const again: AuditedSentence[] = [];
  for (const [at, result] of audited.entries()) {
    const place = placed[at];
    const better = answer.value.sentences.find(({ number }) => number === at + 1);
    again.push(
      'statement' in result || place === undefined || better === undefined
        ? result
        : await auditWritten({ ...place, ...better }, ground),
    );
  }
  return again;
}

/** Marks a report as written by a model, as far as it is, and adds what the model did. */
function withAssistance(report: Report, tally: Tally, ground: AuditGround, asked: number): Report {
  const printed = report.sections
    .flatMap(({ statements }) => statements)
    .filter(({ form }) => form === 'generated').length;
  const { entailsFrom } = ground.reader;
  const sentences = { written: asked, replaced: asked - printed, entailsFrom };
  return {
    ...report,
    engine: {
      ...report.engine,
      writer: printed > 0 ? tally.entry.model : report.engine.writer,
    },
    assistance: [...(report.assistance ?? []), { ...tally.entry, sentences }],
  };
}

/**
 * Writes the summary, a sentence that leads into each finding, and the bottom line of a report anew
 * with a language model. Each of its sentences passes the audit, at first or once repaired, or what
 * the engine wrote stands in its place; where the model fails, the report stays as it was and says so.
 *
 * @param report - As the engine wrote it.
 */
export async function writeWithModel(
  model: LanguageModel,
  { report, ...given }: AuditGround,
): Promise<Report> {
  const ground = { report, ...given };
  const tally = new Tally(model);
  const shown = shownEvidence(report);
  if (shown.length === 0) return withAssistance(report, tally, ground, 0);
  const asking: Asking = {
    tally,
    documents: [...new Set(shown.map(({ document }) => document.id))],
    material: materialOf(report),
    stop: given.signal ? { signal: given.signal } : {},
  };
  const answer = await tally.ask(
    {
      instructions: WRITE,
      material: asking.material,
      documents: asking.documents,
      answer: { name: 'report_sentences', schema: writtenSchema },
      maxTokens: WRITING.modelTokens,
    },
    asking.stop,
  );
  if ('failure' in answer) return withAssistance(report, tally, ground, 0);
  const placed = bounded(report, answer.value);
  const audited = await repaired(placed, await auditAll(placed, ground), asking, ground);
  const of = (kind: Placed['kind']) => audited.filter((_, at) => placed[at]?.kind === kind);
  const sections = composed(report, {
    summary: of('summary'),
    findings: new Map(
      placed.flatMap(({ finding }, at) => {
        const result = audited[at];
        return finding === undefined || result === undefined ? [] : [[finding, result] as const];
      }),
    ),
    bottomLine: of('bottom-line'),
  });
  return withAssistance({ ...report, sections }, tally, ground, placed.length);
}
