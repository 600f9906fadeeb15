import { describe, expect, it } from 'vitest';
import { HARBOUR_CLAIM, weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { parseQuestion } from '../asking/parse-question.js';
import { affirmedWithin, findGaps, recordFor, unheardGap } from './gaps.js';

const asked = parseQuestion('Does the harbour company train the crews?');
const howMuch = parseQuestion('How much did the FBI pay the crews in 2025?');

const RECORDS: [matter: string, record: string | null][] = [
  ['The town paid the firm.', 'the contract and payment records with amounts and dates'],
  ['The town bought a camera.', 'the contract with its statement of work'],
  [
    'The army trains the crews.',
    'the training curriculum and the lists of participants and instructors',
  ],
  ['Officers joined an exchange.', 'the itineraries, participant lists and travel approvals'],
  ['The ports signed a memorandum.', 'the signed agreement with its annexes'],
  ['The town watches by camera.', 'the access and query logs'],
  [
    'The guards arrested a skipper.',
    'the incident and complaint records with the statistics drawn from them',
  ],
  ['The ban is unlawful.', 'the statute, ruling or court filing in full'],
  ['The number of boats rose.', 'the statistics with the method of counting'],
  ['The bay is deep.', null],
];

describe('recordFor', () => {
  it.each(RECORDS)('knows the record for "%s"', (matter, record) => {
    expect(recordFor(matter)).toBe(record);
  });
});

describe('affirmedWithin', () => {
  it.each([
    ['Do formal exchanges help?', 'formal exchanges help'],
    ['Has Marlin paid?', 'Marlin has paid'],
    ['ICE has never trained crews.', 'ICE has trained crews'],
  ])('writes the claim of "%s" as it stands within a sentence', (question, within) => {
    const asking = parseQuestion(question);
    const [claim] = asking.kind === 'claims' ? asking.claims : [];
    expect(claim && affirmedWithin(claim)).toBe(within);
  });
});

describe('findGaps', () => {
  it('names the record that would settle a claim that nothing decides', () => {
    expect(findGaps(asked, [HARBOUR_CLAIM], [], true)).toEqual([
      {
        text: 'Nothing in the dossier decides whether the harbour company trains the crews.',
        silences: [],
        record: 'the training curriculum and the lists of participants and instructors',
        holder: null,
      },
    ]);
  });

  it('says the same of a claim and of its negation', () => {
    const negated = parseQuestion('The harbour company does not train the crews.');
    const claims = negated.kind === 'claims' ? negated.claims : [];
    expect(findGaps(negated, claims, [], true)).toEqual(findGaps(asked, [HARBOUR_CLAIM], [], true));
  });

  it('names a fact that was asked for and not found, with who would hold the record', () => {
    expect(findGaps(howMuch, [], [], false)).toEqual([
      {
        text: 'The dossier does not answer the question “How much did the FBI pay the crews in 2025?”.',
        silences: [],
        record: 'the contract and payment records with amounts and dates',
        holder: 'the FBI',
      },
    ]);
    expect(findGaps(howMuch, [], [], true)).toEqual([]);
  });

  it('hands on what sources say is not known', () => {
    const silence = weighedSentence('It is not known who trained them.', { silent: true });
    expect(findGaps(asked, [], [silence], true)).toEqual([
      {
        text: 'It is not known who trained them.',
        silences: [silence],
        record: 'the training curriculum and the lists of participants and instructors',
        holder: null,
      },
    ]);
  });
});

describe('unheardGap', () => {
  it('is one sentence for all parties, and none for nobody', () => {
    expect(unheardGap([])).toEqual([]);
    expect(unheardGap(['the FBI', 'ICE'])).toEqual([
      {
        text: 'The dossier holds no document by the FBI or ICE.',
        silences: [],
        record: null,
        holder: null,
      },
    ]);
  });
});
