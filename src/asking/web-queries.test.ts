import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../model/claim.js';
import { lowerWords } from '../text/tokens.js';
import { parseQuestion } from './parse-question.js';
import { ASKING } from './settings.js';
import { type WebQueryParts, webQueries } from './web-queries.js';

const HOSTS: Record<string, string> = {
  'Northwind Ltd': 'northwind.example',
  Calder: 'calder.example',
};
const hostOf: WebQueryParts['hostOf'] = ({ name }) => HOSTS[name] ?? null;

/** As `purpose: text`, with the site behind an @. */
const asked = (question: string, parts: WebQueryParts = {}): string[] =>
  webQueries(parseQuestion(question), parts).map(
    ({ purpose, text, site }) => `${purpose}: ${text}${site === null ? '' : ` @${site}`}`,
  );

describe('webQueries', () => {
  it.each([
    [
      'Did the Ministry of Defence of the United Kingdom buy drones from Northwind Ltd in 2021?',
      [
        'claim: Ministry Defence United Kingdom bought drones Northwind Ltd 2021',
        'against: The Ministry of Defence of the United Kingdom did not buy drones from Northwind Ltd in 2021',
        'party: "Ministry of Defence of the United Kingdom" bought drones Northwind Ltd 2021',
        'official: Ministry Defence United Kingdom bought drones Northwind Ltd 2021 @northwind.example',
        'party: "Northwind Ltd" Ministry Defence United Kingdom bought drones 2021',
      ],
    ],
    [
      'The mayor of Calder never took money from Northwind Ltd.',
      [
        'claim: mayor Calder took money Northwind Ltd',
        'against: The mayor of Calder took money from Northwind Ltd',
        'official: mayor Calder took money Northwind Ltd @calder.example',
        'party: "Northwind Ltd" mayor Calder took money',
        'official: mayor Calder took money Northwind Ltd @northwind.example',
      ],
    ],
    [
      'Does the RSPB receive money from farmers?',
      [
        'claim: RSPB receives money farmers',
        'against: The RSPB does not receive money from farmers',
      ],
    ],
    [
      'Did the FAA ground the fleet?',
      [
        'claim: FAA grounded fleet',
        'against: The FAA did not ground the fleet',
        'party: "Federal Aviation Administration" grounded fleet',
      ],
    ],
    [
      'Is coffee bad for the heart?',
      ['claim: Coffee bad heart', 'against: Coffee is not bad for the heart'],
    ],
    [
      'Why did the bridge at Marlow close?',
      ['claim: bridge Marlow closed', 'claim: Why did the bridge at Marlow close'],
    ],
    ['vaccines and autism', ['claim: Vaccines autism', 'claim: vaccines and autism']],
    ['Il porto ha pagato?', ['claim: Il porto ha pagato', 'against: Il porto ha pagato not true']],
    [
      'Did unemployment fall to 4.1 percent in May 2024?',
      [
        'claim: Unemployment fell 4.1 percent May 2024',
        'against: Unemployment did not fall to 4.1 percent in May 2024',
      ],
    ],
  ])('asks of %s', (question, queries) => {
    expect(asked(question, { hostOf })).toEqual(queries);
  });

  it('looks for the records that would settle it, by whom they concern', () => {
    const records = ['the signed agreement with its annexes', 'the attendance list of May 2024'];
    expect(asked('Did Northwind Ltd train the Calder police?', { records })).toEqual([
      'claim: Northwind Ltd trained Calder police',
      'against: Northwind Ltd did not train the Calder police',
      'party: "Northwind Ltd" trained Calder police',
      'record: "Northwind Ltd" "Calder police" signed agreement annexes',
      'party: "Calder police" Northwind Ltd trained',
      'record: "Northwind Ltd" "Calder police" attendance list May 2024',
    ]);
  });

  it('lets several claims take turns', () => {
    expect(asked('Did the FAA ground the fleet and did the council close the pier?')).toEqual([
      'claim: FAA grounded fleet',
      'claim: council closed pier',
      'against: The FAA did not ground the fleet',
      'against: The council did not close the pier',
      'party: "Federal Aviation Administration" grounded fleet',
    ]);
  });

  const corpus: { question: string }[] = JSON.parse(
    readFileSync('test/corpus/questions.json', 'utf8'),
  );

  it('asks a bounded number of short queries of any question, none empty and none twice', () => {
    const check = (question: string): void => {
      let parsed: Question;
      try {
        parsed = parseQuestion(question);
      } catch {
        return;
      }
      const records = ['the payment records', 'the payment records', ''];
      const queries = webQueries(parsed, {
        records,
        hostOf: ({ name }) => `${name.length}.example`,
      });
      expect(queries.length).toBeGreaterThan(0);
      expect(queries.length).toBeLessThanOrEqual(ASKING.webQueries);
      const keys = queries.map(({ text, site }) => `${text.toLowerCase()} @${site}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { text } of queries) {
        expect(lowerWords(text)).not.toEqual([]);
        expect(text).toBe(text.trim());
      }
    };
    for (const { question } of corpus) check(question);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), check), { numRuns: 300 });
  });

  it('takes nothing to ask for as an error', () => {
    const { kind, text, topic, ...rest } = parseQuestion('Why x?') as Extract<
      Question,
      { kind: 'open' }
    >;
    const empty = { ...topic, text: '?!', negation: '?!', asked: '…', parties: [] };
    expect(() => webQueries({ kind, text, ...rest, topic: empty })).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });
});
