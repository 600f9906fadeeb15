import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { holderOf, isSide } from './holders.js';

const held = (
  text: string,
  speaker: string | null = null,
  probability = 0.9,
  publisher = 'Bay Courier',
) => holderOf(weighedSentence(text, { speaker, probability, metadata: { publisher } }));

describe('holderOf', () => {
  it('names who speaks, with who quotes them, and the publisher of its own words', () => {
    expect([held('We train them.'), held('It trains them, critics say.', 'critics')]).toEqual([
      'Bay Courier',
      'critics (in Bay Courier)',
    ]);
    expect(held('The report says so.', 'a 2024 report')).toBe('Bay Courier');
  });

  it('names nobody for what the reader is not sure of', () => {
    expect(held('We train them.', null, 0.55)).toBeNull();
  });

  it('names nobody for hearsay', () => {
    const told = [
      'The company reportedly trains them.',
      'The company is accused of training them.',
      'According to the Monitor, the company trains them.',
      "Before New York's chief medical examiner, the company denied it.",
    ];
    expect(told.map((text) => held(text, 'the company'))).toEqual([null, null, null, null]);
  });

  it('names nothing that is neither a body nor a person', () => {
    expect(held('It allows training.', 'Jail Enforcement Model')).toBeNull();
  });

  it('does not put the words of an unknown publisher into anybody’s mouth', () => {
    expect(held('We train them.', null, 0.9, 'Unknown')).toBeNull();
    expect(held('They train nobody, she said.', 'Ada Reyes', 0.9, 'Unknown')).toBe('Ada Reyes');
  });
});

it('takes sentences that lean to a side without being sure for no side', () => {
  const sure = weighedSentence('We train them.', { probability: 0.9 });
  const faint = weighedSentence('Crews learn.', { probability: 0.4 });
  expect([isSide([sure, faint]), isSide([faint])]).toEqual([true, false]);
});
