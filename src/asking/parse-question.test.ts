import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Claim } from '../model/claim.js';
import { CorroborateError } from '../model/error.js';
import { parseQuestion } from './parse-question.js';

interface Expected {
  question: string;
  kind: 'claims' | 'open';
  claims?: Pick<Claim, 'text' | 'negation' | 'negated'>[];
  wants?: string;
  factoid?: boolean;
  topic?: string;
}

const corpus: Expected[] = JSON.parse(readFileSync('test/corpus/questions.json', 'utf8'));

const claimsOf = (question: string): Claim[] => {
  const parsed = parseQuestion(question);
  return parsed.kind === 'claims' ? parsed.claims : [parsed.topic];
};

/** Subjects that end in words that may be verbs, with whether they are several. */
const SUBJECTS = [
  ['ICE', false],
  ['the Israeli army', false],
  ['the police', true],
  ['the city of Atlanta', false],
  ['US police departments', true],
  ['the task force', false],
  ['the hospital trust', false],
  ['border agents', true],
  ['the mayor and the council', true],
] as const;
const VERBS = [
  ['train', 'trains', 'training', 'trained'],
  ['fund', 'funds', 'funding', 'funded'],
  ['use', 'uses', 'using', 'used'],
  ['buy', 'buys', 'buying', 'bought'],
  ['share', 'shares', 'sharing', 'shared'],
  ['monitor', 'monitors', 'monitoring', 'monitored'],
] as const;
const OBJECTS = ['the police', 'a private militia', 'cameras', 'US officers in Georgia', 'them'];

describe('questions of one form', () => {
  for (const [subject, several] of SUBJECTS)
    it(`are read by what ${subject} would do`, () => {
      const name = subject.charAt(0).toUpperCase() + subject.slice(1);
      for (const [base, third, gerund, past] of VERBS)
        for (const object of OBJECTS) {
          const [be, have, act] = several ? ['are', 'have', base] : ['is', 'has', third];
          const forms = [
            [`${several ? 'Are' : 'Is'} ${subject} ${gerund} ${object}?`, `${be} ${gerund}`],
            [`${several ? 'Do' : 'Does'} ${subject} ${base} ${object}?`, act],
            [`Did ${subject} ${base} ${object}?`, past],
            [`${several ? 'Have' : 'Has'} ${subject} ${past} ${object}?`, `${have} ${past}`],
            [`Will ${subject} ${base} ${object}?`, `will ${base}`],
          ];
          for (const [question = '', said] of forms)
            expect(claimsOf(question).map(({ text }) => text)).toEqual([
              `${name} ${said} ${object}.`,
            ]);
        }
    });
});

describe('the corpus of questions', () => {
  for (const expected of corpus)
    test(expected.question, () => {
      const parsed = parseQuestion(expected.question);
      const { question, ...rest } = expected;
      if (parsed.kind === 'open') {
        const { kind, wants, factoid, topic } = parsed;
        expect({ kind, wants, factoid, topic: topic.text }).toEqual(rest);
        return;
      }
      const claims = parsed.claims.map(({ text, negation, negated, quantities, dates }) => ({
        text,
        negation,
        negated,
        ...(quantities.length > 0 && { quantities }),
        ...(dates.length > 0 && { dates }),
      }));
      expect({ kind: parsed.kind, claims }).toEqual(rest);
    });
});

describe('parseQuestion', () => {
  it('names the parts of a claim and looks for both sides of it', () => {
    const parsed = parseQuestion(
      'Did the FBI pay at least $2 million to informants in March 2025?',
    );
    expect(parsed).toEqual({
      kind: 'claims',
      text: 'Did the FBI pay at least $2 million to informants in March 2025?',
      claims: [
        {
          id: 'c1',
          text: 'The FBI paid at least $2 million to informants in March 2025.',
          negation: 'The FBI did not pay at least $2 million to informants in March 2025.',
          subject: 'the FBI',
          predicate: 'paid at least $2 million to informants in March 2025',
          negated: false,
          quantities: [{ value: 2_000_000, unit: 'usd', bound: 'at-least' }],
          dates: ['2025-03'],
          parties: [{ key: 'us-fbi', name: 'the FBI', span: { start: 4, end: 7 } }],
        },
      ],
      queries: [
        'FBI paid least million informants March 2025',
        'FBI paid least million informants March 2025 no evidence denied disputed false',
        'FBI paid least million informants March 2025 Federal Bureau of Investigation',
        'FBI paid least million informants March',
        'FBI paid least million informants March critics say claim contested misleading unclear',
        'The FBI paid at least $2 million to informants in March 2025.',
      ],
    });
  });

  it('refuses a text without a word and says what to do', () => {
    for (const text of ['', '   ', '?!', '\u0000\u0007', '🙂'])
      expect(() => parseQuestion(text)).toThrowError(CorroborateError);
  });

  it('takes a text in another language as one statement', () => {
    expect(claimsOf('Hat die Regierung gelogen?').map(({ text }) => text)).toEqual([
      'Hat die Regierung gelogen.',
    ]);
  });

  it('reads ten thousand words', () => {
    const claims = claimsOf(`Did ${'the very old minister of the '.repeat(1700)} court resign?`);
    expect(claims).toHaveLength(1);
  });

  it('gives well-formed claims for any text', () => {
    const word = fc.constantFrom(
      ...'Did is not never the a ICE who and or that trained by to , ? . police 2020 no all what how has been can allow "'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (question) => {
        let parsed: ReturnType<typeof parseQuestion>;
        try {
          parsed = parseQuestion(question);
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid-input' });
          return;
        }
        const claims = parsed.kind === 'claims' ? parsed.claims : [parsed.topic];
        expect(claims.map(({ id }) => id)).toEqual(claims.map((_, at) => `c${at + 1}`));
        for (const claim of claims) {
          expect(claim.text.endsWith('.')).toBe(true);
          expect(claim.negation.endsWith('.')).toBe(true);
          expect(claim.negation).not.toBe(claim.text);
        }
        expect(parsed.queries.length).toBeGreaterThan(0);
        expect(parseQuestion(question)).toEqual(parsed);
      }),
      { numRuns: 250 },
    );
  }, 30_000);

  it('gives the negation of a negation the polarity of the claim', () => {
    for (const { claims } of corpus)
      for (const { text, negation } of claims ?? []) {
        const [once] = claimsOf(text);
        const [twice] = claimsOf(negation);
        expect([text, twice?.negated]).toEqual([text, !once?.negated]);
      }
  });
});
