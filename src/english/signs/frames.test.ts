import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFrames } from './frames.js';

const kindsOf = (sentence: string): string[] => [
  ...new Set(findFrames(sentence).map(({ kind }) => kind)),
];

const framed: [kind: string, sentence: string][] = [
  ['contests', 'It is imprecise to say that the vaccine stops transmission.'],
  ['contests', 'The figure of ten thousand jobs is exaggerated.'],
  ['contests', 'That the levy paid for the bridge is only in part true.'],
  ['contests', 'Two hydrologists dispute the claim, citing gauge data.'],
  ['contests', 'The link between the mine and the fish kill remains hotly contested.'],
  ['contests', 'It is far from clear how the grants were spent.'],
  ['denies', 'Officials denied that the reservoir was drained.'],
  ['denies', 'The ministry denied having paid the lobbyist.'],
  ['denies', 'The clinic denies the allegations.'],
  ['denies', 'She was on the board, which the company denies.'],
  ['denies', 'The mayor denied the road was closed for his wedding.'],
  ['denies', 'The rumour about the tax was false.'],
  ['denies', 'There is no truth in the story.'],
  ['denies', 'The regulator rejected the claim.'],
  ['unknown', 'The documents do not show that the council approved the sale.'],
  ['unknown', 'The minutes don’t say who voted.'],
  ['unknown', 'There is no evidence that the drug shortens the illness.'],
  ['unknown', 'It remains unclear how many homes were lost.'],
  ['unknown', 'The agency has not published the contract.'],
  ['unknown', 'The report does not address spending after 2019.'],
  ['unknown', 'The company declined to comment.'],
  ['unknown', 'Who ordered the raid is still an open question.'],
  ['unknown', 'The toll cannot be independently verified.'],
  ['unknown', 'The clerk states that it holds no attendance list of the meeting.'],
];

const ordinary: string[] = [
  'The court denied the motion.',
  'No personal data and no equipment are exchanged under the agreement.',
  'No records have been sold to advertisers.',
  'The judge denied the motion because the filing was late.',
  'He was denied bail, and his asylum request was denied.',
  'The two countries met over the disputed territory.',
  'Parliament debated the bill for nine hours.',
  'The fire alarm was a false alarm.',
  'Reports of the accident reached the town by noon.',
  'If it rains, the match moves indoors.',
  'Documents show that the bridge was inspected twice.',
  'The clinic is open on Sundays.',
  'The gap between rich and poor grew.',
  'The village is far from the coast.',
  'The new form simplifies the tax return.',
  'Two selective schools closed.',
  'He was wrongly convicted and later freed.',
  'The plan does not cover dental care.',
  'The rebels refused to release the hostages.',
  'The prisoners were not released until May.',
  'The patient did not respond to treatment.',
  'She has no criminal record.',
  'The town has no contract with the firm.',
  'The tunnel was supposed to open in June.',
  'It tells the story of the dam.',
  'The island is not known for its beaches.',
  'The train goes on, regardless of whether the sun shines.',
];

describe('findFrames', () => {
  it.each(framed)('finds a frame that %s: %s', (kind, sentence) => {
    expect(kindsOf(sentence)).toContain(kind);
  });

  it.each(ordinary)('leaves an ordinary sentence alone: %s', (sentence) => {
    expect(kindsOf(sentence)).toEqual([]);
  });

  it('does not take the lack of clear evidence for clear evidence', () => {
    expect(kindsOf('There is no clear evidence that the ban cut smoking.')).toEqual(['unknown']);
  });

  it('turns a negated frame round', () => {
    expect(kindsOf('The auditor did not confirm the claim.')).toContain('contests');
    expect(kindsOf('The forecast was not misleading.')).toEqual([]);
    expect(kindsOf('The harbour has never denied that it dumps sludge.')).toEqual([]);
    expect(kindsOf('The theory has not been disproved.')).toEqual(['contests']);
  });

  it('gives spans in range and in order of place', () => {
    const words = fc.constantFrom(
      ...framed.flatMap(([, sentence]) => sentence.split(' ')),
      'not',
      '“',
      '',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
        const sentence = parts.join(' ');
        const starts = findFrames(sentence).map(({ span }) => span.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const { span } of findFrames(sentence)) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(sentence.length);
        }
      }),
    );
  });
});
