import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { KeptSentence } from '../../model/kept-sentence.js';
import type { ReportDraft } from '../../writing/write-report.js';

const round = (value: number): number => Number(value.toFixed(3));

/**
 * What is kept of the sentences that were judged for a check, in the order of judging: the engine's
 * own stances, and where each stands in the report.
 */
export const keptSentences = (
  judged: readonly JudgedSentence[],
  { evidence, numberOf }: ReportDraft,
  kindOf: (publisher: string) => string,
): KeptSentence[] =>
  judged.map((sentence) => {
    const { document, extraction, span, page } = sentence.candidate;
    const { title, publisher, date } = document.metadata;
    const n = numberOf(sentence) ?? null;
    return {
      claim: sentence.claim.id,
      document: { id: document.id, title, publisher, kind: kindOf(publisher), date },
      extraction: extraction.id,
      span,
      page,
      stance: sentence.stance,
      probability: round(sentence.probability),
      relevance: round(sentence.relevance),
      speaker: sentence.speaker,
      certainty: sentence.certainty,
      origin: n === null ? null : (evidence[n - 1]?.origin ?? null),
      n,
    };
  });
