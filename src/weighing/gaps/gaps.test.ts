import { describe, expect, it } from 'vitest';
import { HARBOUR_CLAIM, weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../../asking/claim-of.js';
import { parseQuestion } from '../../asking/parse-question.js';
import { usualRecord } from '../../model/phrases/records.js';
import { affirmedWithin, concerning, findGaps } from './gaps.js';

const asked = parseQuestion('Does the harbour company train the crews?');
const howMuch = parseQuestion('How much did the FBI pay the crews in 2025?');

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
        kind: 'undecided',
        says: {
          template: 'nothing-decides',
          slots: { claim: 'the harbour company trains the crews' },
        },
        silences: [],
        record: usualRecord('kept'),
        concerning: null,
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
        kind: 'undecided',
        says: {
          template: 'no-answer',
          slots: { question: 'How much did the FBI pay the crews in 2025?' },
        },
        silences: [],
        record: usualRecord('payments'),
        concerning: { parties: ['the FBI'], times: [{ from: '2025', to: '2025' }] },
        holder: 'the FBI',
      },
    ]);
    expect(findGaps(howMuch, [], [], true)).toEqual([]);
  });

  it('hands on what sources say is not known', () => {
    const silence = weighedSentence('It is not known who trained them.', { silent: true });
    expect(findGaps(asked, [], [silence], true)).toEqual([
      {
        kind: 'unrecorded',
        says: null,
        silences: [silence],
        record: usualRecord('kept'),
        concerning: null,
        holder: null,
      },
    ]);
  });
});

describe('findGaps, of a record that a source says is missing', () => {
  it('asks the body that the source names for the record that it names', () => {
    const silence = weighedSentence(
      'The Harbour Office has not released the attendance list of May 2024.',
      { silent: true },
    );
    expect(findGaps(asked, [], [silence], true, ['Tern Bay Harbour Office'])).toEqual([
      {
        kind: 'unrecorded',
        says: null,
        silences: [silence],
        record: { template: 'named-record', slots: { phrase: 'the attendance list of May 2024' } },
        concerning: null,
        holder: 'the Tern Bay Harbour Office',
      },
    ]);
  });
});

describe('concerning', () => {
  it('names the parties and times of a claim', () => {
    expect(concerning(claimOfStatement('The FBI paid Marlin Systems in 2025.', 'c1'))).toEqual({
      parties: ['the FBI', 'Marlin Systems'],
      times: [{ from: '2025', to: '2025' }],
    });
    expect(concerning(HARBOUR_CLAIM)).toBeNull();
  });
});
