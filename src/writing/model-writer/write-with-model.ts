import type { Assistance } from '../../model/assistance.js';
import type { Report } from '../../model/report.js';
import type { LanguageModel } from '../../ports/language-model.js';
import { WRITING } from '../settings.js';
import {
  type AuditedSentence,
  type AuditGround,
  auditWritten,
  type ShownGround,
  type WrittenSentence,
} from './audit-written.js';
import { type AuditedPlaces, composed } from './compose.js';
import { REPAIR, WRITE } from './instructions.js';
import { findingsOf, type WriterMaterial, writerMaterial } from './writer-material.js';
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
  ground: ShownGround,
): Promise<AuditedSentence[]> {
  const audited: AuditedSentence[] = [];
  for (const sentence of placed) {
    ground.signal?.throwIfAborted();
    audited.push(await auditWritten(sentence, ground));
  }
  return audited;
}

interface Asking {
  model: LanguageModel;
  material: WriterMaterial;
  stop: { signal?: AbortSignal };
}

/** Sentences that failed are written once more; what fails again stays failed. */
async function repaired(
  placed: readonly Placed[],
  audited: readonly AuditedSentence[],
  { model, material, stop }: Asking,
  ground: ShownGround,
): Promise<AuditedSentence[]> {
  const failed = failedLines(placed, audited);
  if (failed.length === 0) return [...audited];
  const answer = await model.ask(
    {
      instructions: REPAIR,
      material: `${material.text}\n<failed>\n${failed.join('\n')}\n</failed>`,
      documents: material.documents,
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

function placesOf(placed: readonly Placed[], audited: readonly AuditedSentence[]): AuditedPlaces {
  const of = (kind: Placed['kind']) => audited.filter((_, at) => placed[at]?.kind === kind);
  const findings = placed.flatMap(({ finding }, at) => {
    const result = audited[at];
    return finding === undefined || result === undefined ? [] : [[finding, result] as const];
  });
  return {
    summary: of('summary'),
    findings: new Map(findings),
    bottomLine: of('bottom-line'),
  };
}

/** A report as a model wrote it, and what became of its sentences. */
export interface ModelWritten {
  report: Report;
  sentences: NonNullable<Assistance['sentences']>;
}

/**
 * Writes the summary, a sentence that leads into each finding, and the bottom line of a report anew
 * with a language model. Each of its sentences passes the audit, at first or once repaired, or what
 * the engine wrote stands in its place; where the model fails, the report stays as it was.
 *
 * @param report - As the engine wrote it.
 */
export async function writeWithModel(
  model: LanguageModel,
  { report, ...given }: AuditGround,
): Promise<ModelWritten> {
  const { entailsFrom } = given.reader;
  const unwritten = { report, sentences: { written: 0, replaced: 0, entailsFrom } };
  const material = writerMaterial(report, (id) => model.mayBeSent?.(id) !== false);
  if (material === null) return unwritten;
  const ground = { report, ...given, wasShown: (n: number) => material.numbers.has(n) };
  const stop = given.signal ? { signal: given.signal } : {};
  const answer = await model.ask(
    {
      instructions: WRITE,
      material: material.text,
      documents: material.documents,
      answer: { name: 'report_sentences', schema: writtenSchema },
      maxTokens: WRITING.modelTokens,
    },
    stop,
  );
  if ('failure' in answer) return unwritten;
  const placed = bounded(report, answer.value);
  const first = await auditAll(placed, ground);
  const audited = await repaired(placed, first, { model, material, stop }, ground);
  const sections = composed(report, placesOf(placed, audited));
  const printed = sections
    .flatMap(({ statements }) => statements)
    .filter(({ form }) => form === 'generated').length;
  const writer = printed > 0 ? model.name : report.engine.writer;
  return {
    report: { ...report, engine: { ...report.engine, writer }, sections },
    sentences: { written: placed.length, replaced: placed.length - printed, entailsFrom },
  };
}
