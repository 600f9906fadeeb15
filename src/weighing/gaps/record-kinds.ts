/** Kinds of record that settle claims on any matter: the first that fits. */
const RECORDS: [RegExp, string][] = [
  [
    /\b(?:pays?|paid|paying|spen[dt]|costs?|amounts?(?! to\b)|budgets?|prices?|how much|dollars?|euros?|pounds?)\b/i,
    'the payment records with amounts and dates',
  ],
  [
    /\b(?:contract|procur|purchas|bought|buy|vendor|sold|sell|suppl|lease|agree|memorand|treaty|partner)/i,
    'the signed agreement with its annexes',
  ],
  [
    /\b(?:laws?|statut|legal|court|rul(?:es?|ed|ing)\b|sue[ds]?\b|lawful|unlawful|illegal|polic(?:y|ies)\b|guidelines?|licen[cs])/i,
    'the law, ruling or policy in full',
  ],
  [
    /\b(?:percent|numbers?|many|rates?|increase|decrease|rise|rose|fell|statistic|average)/i,
    'the figures with the method of counting',
  ],
];
const KEPT = 'the records kept at the time';

/**
 * The kind of record that would settle a matter, or null where none is known.
 *
 * @param deed - Whether the matter is what somebody did, who would have kept a record of it.
 */
export const recordFor = (text: string, deed = false): string | null =>
  RECORDS.find(([pattern]) => pattern.test(text))?.[1] ?? (deed ? KEPT : null);
