import type { ReportRuling } from '../model/report.js';
import { placesOf } from '../model/ruling.js';
import type { AppliedRuling } from '../weighing/rulings/applied-ruling.js';
import type { NumberedEvidence } from './number-evidence.js';

/** The rulings that a report took into account, each with the first sentence that it is about. */
export const reportRulings = (
  applied: readonly AppliedRuling[],
  numberOf: NumberedEvidence['numberOf'],
): ReportRuling[] =>
  applied.flatMap(({ ruling, from, to, sentences }) => {
    const [first] = sentences;
    if (first === undefined) return [];
    const { id, kind, note, by, at, imported } = ruling;
    const { document, extraction, span, sentence } = first.candidate;
    const ruledQuote = placesOf(ruling).find(({ quote }) => quote === sentence.text)?.ruledQuote;
    const numbers = new Set(sentences.flatMap((ruled) => numberOf(ruled) ?? []));
    return {
      id,
      kind,
      note,
      by,
      at,
      from,
      to,
      claim: first.claim.id,
      document: document.id,
      publisher: document.metadata.publisher,
      extraction: extraction.id,
      span,
      quote: sentence.text,
      ...(ruledQuote !== undefined && { ruledQuote }),
      evidence: [...numbers].sort((a, b) => a - b),
      ...(imported && { imported }),
    };
  });
