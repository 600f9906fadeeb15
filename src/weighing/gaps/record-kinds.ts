/** Kinds of record by what the claim is about: the first that fits. */
const RECORDS: [RegExp, string][] = [
  [
    /\b(?:pays?|paid|paying|spen[dt]|costs?|amounts?(?! to\b)|budget|price|how much|dollars?)\b/i,
    'the contract and payment records with amounts and dates',
  ],
  [
    /\b(?:contract|procur|purchas|bought|buy|vendor|sold|sell|suppl)/i,
    'the contract with its statement of work',
  ],
  [
    /\b(?:train|curricul|course|instruct|academy|teach|taught|lesson)/i,
    'the training curriculum and the lists of participants and instructors',
  ],
  [
    /\b(?:exchange|delegation|travel|trip|visit|attend|seminar|conference)/i,
    'the itineraries, participant lists and travel approvals',
  ],
  [
    /\b(?:agree|memorand|partner|cooperat|coordinat|deputi|delegat|authori[sz])/i,
    'the signed agreement with its annexes',
  ],
  [
    /\b(?:data|camera|plate|surveil|search|quer|access|shar|biometric)/i,
    'the access and query logs',
  ],
  [
    /\b(?:arrest|detain|deport|stop|violat|abuse|complaint|injur|kill|died|death|profil)/i,
    'the incident and complaint records with the statistics drawn from them',
  ],
  [
    /\b(?:law|statute|legal|court|rul|sue|unlawful)/i,
    'the statute, ruling or court filing in full',
  ],
  [
    /\b(?:percent|number|many|rate|increase|decrease|rise|fell|statistic)/i,
    'the statistics with the method of counting',
  ],
  [
    /\b(?:polic(?:y|ies)|rule|standard|require|guideline)/i,
    'the policy text in force with its revisions',
  ],
];

/** The kind of record that would settle a matter, or null where none is known. */
export const recordFor = (text: string): string | null =>
  RECORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
