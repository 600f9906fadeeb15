import { type RecordSays, type UsualRecord, usualRecord } from '../../model/phrases/records.js';

/** Kinds of record that settle claims on any matter: the first that fits. */
const RECORDS: [RegExp, UsualRecord][] = [
  [
    /\b(?:pays?|paid|paying|spen[dt]|costs?|amounts?(?! to\b)|budgets?|prices?|how much|dollars?|euros?|pounds?)\b/i,
    'payments',
  ],
  [
    /\b(?:contract|procur|purchas|bought|buy|vendor|sold|sell|suppl|lease|agree|memorand|treaty|partner)/i,
    'agreement',
  ],
  [
    /\b(?:laws?|statut|legal|court|rul(?:es?|ed|ing)\b|sue[ds]?\b|lawful|unlawful|illegal|polic(?:y|ies)\b|guidelines?|licen[cs])/i,
    'law',
  ],
  [
    /\b(?:percent|numbers?|many|rates?|increase|decrease|rise|rose|fell|statistic|average)/i,
    'figures',
  ],
];

/**
 * The kind of record that would settle a matter, or null where none is known.
 *
 * @param deed - Whether the matter is what somebody did, who would have kept a record of it.
 */
export function recordFor(text: string, deed = false): RecordSays | null {
  const [, record = deed ? 'kept' : null] = RECORDS.find(([pattern]) => pattern.test(text)) ?? [];
  return record && usualRecord(record);
}
