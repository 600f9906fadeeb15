import { expect, it } from 'vitest';
import { analyseSentence, type SentenceContext } from './analyse-sentence.js';
import { documentNames } from './document-names.js';

/** How what is long is told in short. */
const SHORT: Record<string, (found: never) => unknown> = {
  frames: (found: { kind: string }[]) => found.map(({ kind }) => kind),
  names: (found: { canonical: string }[]) => found.map(({ canonical }) => canonical),
  parties: (found: { name: string }[]) => found.map(({ name }) => name),
  dates: (found: { iso: string }[]) => found.map(({ iso }) => iso),
  quantities: (found: { value: number; unit: string }[]) =>
    found.map(({ value, unit }) => `${value} ${unit}`),
  attributions: (found: { who: string; as: string }[]) =>
    found.map(({ who, as }) => `${who} (${as})`),
  nounPhrases: (found: { text: string }[]) => found.map(({ text }) => text),
  scope: (found: object) => Object.entries(found).flatMap(([sign, has]) => (has ? sign : [])),
  lenders: (found: { concepts: { key: string }[] }[]) =>
    found.map(({ concepts }) => concepts.map(({ key }) => key).join(' ')),
  concepts: (found: { key: string }[]) => found.map(({ key }) => key).join(' '),
  terms: ({ content }: { content: string[] }) => content.join(' '),
};

const isNothing = (found: unknown): boolean =>
  found === null ||
  found === false ||
  found === 0 ||
  found === '' ||
  (Array.isArray(found) && found.length === 0);

/** All that is found in a sentence, but for the fields in which nothing is. */
function foundIn(text: string, context: SentenceContext): Record<string, unknown> {
  const analysis = analyseSentence(text, context);
  const found: Record<string, unknown> = {};
  for (const field in analysis) {
    if (field === 'text' || field === 'context') continue;
    const value: unknown = Reflect.get(analysis, field);
    const told = SHORT[field]?.(value as never) ?? value;
    if (!isNothing(told)) found[field] = told;
  }
  return found;
}

const SENTENCES: [text: string, context: SentenceContext, found: object][] = [
  [
    'The crews train in the old customs house.',
    {},
    {
      isEnglish: true,
      certainty: 'asserted',
      concepts: 'crew train old custom hous',
      terms: 'crew train old custom hous',
      nounPhrases: ['crews', 'old customs'],
    },
  ],
  [
    'The FBI paid Marlin Systems $2 million in March 2025.',
    {},
    {
      isEnglish: true,
      certainty: 'asserted',
      names: ['us-fbi'],
      parties: ['the FBI', 'Marlin Systems'],
      dates: ['2025-03'],
      quantities: ['2000000 usd'],
      speaksOfMoney: true,
      concepts: 'us-fbi paid marlin system million march 2025',
      terms: 'fbi paid marlin system 2 million march 2025',
      nounPhrases: ['FBI'],
    },
  ],
  [
    'The Harbour Council says that it will train all crews by 2027.',
    {},
    {
      isEnglish: true,
      speaker: 'The Harbour Council',
      certainty: 'asserted',
      parties: ['the Harbour Council'],
      dates: ['2027'],
      scope: ['intended', 'total'],
      attributions: ['Harbour Council (name)'],
      concepts: 'harbour council sai train crew 2027',
      terms: 'harbour council sai train crew 2027',
      nounPhrases: ['Harbour Council'],
      turns: [20],
    },
  ],
  [
    'However, it is misleading to say so, critics argue.',
    {},
    {
      speaker: 'critics',
      certainty: 'asserted',
      frames: ['contests'],
      contradicts: true,
      concepts: 'mislead sai critic argu',
      terms: 'mislead sai critic argu',
      opening: 9,
      turns: [0, 37, 45],
    },
  ],
  [
    'The company is reportedly training them.',
    {},
    {
      isEnglish: true,
      certainty: 'hedged',
      isHearsay: true,
      concepts: 'compani reportedli train',
      terms: 'compani reportedli train',
      nounPhrases: ['company'],
      turns: [15],
    },
  ],
  [
    'The Sheriff’s Office has not released the attendance list of October 2023.',
    {},
    {
      isEnglish: true,
      certainty: 'asserted',
      frames: ['unknown', 'unknown'],
      isNegative: true,
      missingRecord: 'the attendance list of October 2023',
      recordKeeper: { kind: 'named', name: 'the Sheriff’s Office' },
      parties: ['the Sheriff’s Office'],
      dates: ['2023-10'],
      attributions: ['attendance (noun)'],
      concepts: 'sheriff offic releas attend list octob 2023',
      terms: 'sheriff offic releas attend list octob 2023',
      nounPhrases: ['Sheriff’s Office'],
      turns: [25],
    },
  ],
  [
    'It holds no minutes.',
    { before: 'The Harbour Council met in May.', heading: 'Records' },
    {
      certainty: 'asserted',
      frames: ['unknown'],
      isNegative: true,
      missingRecord: 'the minutes',
      recordKeeper: { kind: 'named', name: 'the Harbour Council' },
      concepts: 'hold minut',
      lenders: ['record harbour council met'],
      terms: 'hold minut',
      nounPhrases: ['minutes'],
      turns: [9],
    },
  ],
  [
    'We were not given the logs and did not visit the pier.',
    {},
    {
      isEnglish: true,
      certainty: 'asserted',
      tellsOwnWork: true,
      isNegative: true,
      statesLimitation: true,
      concepts: 'given log visit pier',
      terms: 'given log visit pier',
      nounPhrases: ['logs', 'pier'],
      turns: [8, 35],
    },
  ],
  [
    'The mayor declined to comment.',
    {},
    {
      isEnglish: true,
      certainty: 'asserted',
      frames: ['unknown'],
      refusesComment: true,
      concepts: 'mayor declin comment',
      terms: 'mayor declin comment',
      nounPhrases: ['mayor'],
    },
  ],
  [
    'A report by the Coast Guard says that “nobody was trained there”.',
    {},
    {
      isEnglish: true,
      certainty: 'asserted',
      isNegative: true,
      parties: ['the Coast Guard'],
      attributions: ['Coast Guard (name)'],
      quotations: ['nobody was trained there'],
      citedDocuments: [{ phrase: 'a report by the Coast Guard', author: 'the Coast Guard' }],
      concepts: 'report coast guard sai nobodi train',
      terms: 'report coast guard sai nobodi train',
      nounPhrases: ['Coast Guard', 'nobody'],
      turns: [28],
    },
  ],
  [
    'The policy requires drills, but in practice few are held.',
    {},
    {
      isEnglish: true,
      certainty: 'asserted',
      scope: ['onPaper'],
      concepts: 'polici requir drill practic held',
      terms: 'polici requir drill practic held',
      nounPhrases: ['policy', 'drills', 'practice'],
      turns: [28, 44],
    },
  ],
  [
    'We trained two crews.',
    { document: documentNames({ title: 'On the pier', publisher: 'Harbour Council' }) },
    {
      certainty: 'asserted',
      tellsOwnWork: true,
      quantities: ['2 crews'],
      concepts: 'train two crew',
      lenders: ['pier', 'harbour council'],
      terms: 'train 2 crew',
      nounPhrases: ['two crews'],
    },
  ],
  [
    'The county did not send deputies.',
    { speaker: 'Ms. Lee' },
    {
      isEnglish: true,
      speaker: 'Ms. Lee',
      certainty: 'asserted',
      isNegative: true,
      concepts: 'counti send deputi',
      terms: 'counti send deputi',
      nounPhrases: ['county', 'deputies'],
      turns: [15],
    },
  ],
  [
    'Der Hafen bildet keine Mannschaften aus.',
    {},
    {
      certainty: 'asserted',
      parties: ['Der Hafen', 'Mannschaften'],
      concepts: 'der hafen bildet kein mannschaften au',
      terms: 'der hafen bildet kein mannschaften au',
    },
  ],
];

it.each(SENTENCES)('tells all there is to tell of “%s”', (text, context, found) => {
  expect(foundIn(text, context)).toEqual(found);
});
