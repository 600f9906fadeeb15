import { expect, it } from 'vitest';
import { parseQuestion } from '../../asking/parse-question.js';
import { hostOfParty } from './host-of-party.js';

const hostsIn = (question: string) => {
  const parsed = parseQuestion(question);
  const claims = parsed.kind === 'claims' ? parsed.claims : [parsed.topic];
  return claims.flatMap(({ parties }) => parties.map((one) => [one.name, hostOfParty(one)]));
};

it('knows where listed publishers and public bodies publish, and of nobody else', () => {
  const cases: [string, [string, string | null][]][] = [
    [
      'Did the FBI pay the BBC?',
      [
        ['the FBI', 'gov'],
        ['the BBC', 'bbc.co.uk'],
      ],
    ],
    [
      'Did the RAF lend planes to Northwind Ltd?',
      [
        ['the RAF', 'gov.uk'],
        ['Northwind Ltd', null],
      ],
    ],
    [
      'Was the RCMP told by the NATO office?',
      [
        ['the RCMP', 'gc.ca'],
        ['the NATO', null],
      ],
    ],
    [
      'Has the IDF trained the SAPS?',
      [
        ['the IDF', 'gov.il'],
        ['the SAPS', 'gov.za'],
      ],
    ],
  ];
  for (const [question, hosts] of cases) expect(hostsIn(question)).toEqual(hosts);
});

it('takes nobody for a namesake', () => {
  expect(hostOfParty({ key: 'guardian', name: 'the Guardian' })).toBeNull();
});
