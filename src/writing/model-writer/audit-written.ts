import type { Report, Section, Statement } from '../../model/report.js';
import type { PassageToRead, Reader } from '../../ports/reader.js';
import { withoutInvisible } from '../../text/invisible.js';
import { auditGenerated } from '../audit-generated.js';
import { measureEntailment } from '../entailment.js';

/** What a model's sentences are held against. */
export interface AuditGround {
  report: Report;
  reader: Reader;
  /** The whole sentences that a numbered passage is of. */
  passageOf: (n: number) => PassageToRead | undefined;
  signal?: AbortSignal;
}

/** … and what of it the model has seen. */
export interface ShownGround extends AuditGround {
  /** Whether the model was shown the passage of a number: it is told nothing of any other. */
  wasShown: (n: number) => boolean;
}

/** A sentence of a model, and where it is to stand. */
export interface WrittenSentence {
  text: string;
  citations: readonly number[];
  kind: Section['kind'];
  /** The numbers that it may cite: all, unless it leads into a finding. */
  among?: readonly number[];
}

/** A statement that holds, or why it doesn't. */
export type AuditedSentence = { statement: Statement } | { faults: string[] };

/** A model's words without what is not of the sentence: marks of citations, line breaks, what nobody sees. */
const bareText = (text: string): string =>
  withoutInvisible(text)
    .replace(/\s*\[\d+(?:\s*[,–-]\s*\d+)*\]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Audits a sentence citation by citation: one stays where the passage has all that code can look
 * for and the reader finds that it entails the sentence. A sentence that keeps none is none.
 */
export async function auditWritten(
  { text: raw, citations, kind, among }: WrittenSentence,
  { report, reader, passageOf, wasShown, signal }: ShownGround,
): Promise<AuditedSentence> {
  const text = bareText(raw);
  const faults: string[] = [];
  const kept: { n: number; score: number }[] = [];
  for (const n of new Set(citations)) {
    // Faults go back to the model: those of a passage that it may not read would tell what it says.
    if (!wasShown(n)) {
      faults.push(`[${n}] may not be cited here`);
      continue;
    }
    const passage = passageOf(n);
    const found = auditGenerated({ text, citations: [n] }, kind, report);
    if (among !== undefined && !among.includes(n)) faults.push(`[${n}] is not of this finding`);
    else if (passage === undefined || found.length > 0) faults.push(...found);
    else {
      const { status, score } = await measureEntailment(
        reader,
        text,
        [passage],
        signal ? { signal } : {},
      );
      if (status === 'entailed') kept.push({ n, score });
      else faults.push(`[${n}] does not bear out all of it`);
    }
  }
  if (kept.length === 0) return { faults: faults.length > 0 ? faults : ['it cites nothing'] };
  const score = Math.min(...kept.map((citation) => citation.score));
  return {
    statement: {
      text,
      citations: kept.map(({ n }) => n),
      form: 'generated',

      audit: { status: 'entailed', score: Math.max(reader.entailsFrom, Number(score.toFixed(3))) },
    },
  };
}
