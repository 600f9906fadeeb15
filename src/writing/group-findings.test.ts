import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { groupFindings } from './group-findings.js';

const FERRY = ['Ferry fares doubled in spring.', 'Ferry fares fell again in autumn.'];
const OTTERS = ['Otters nest below the weir.', 'Three otters left the weir.'];

const grouped = (texts: readonly string[], asked: readonly string[] = []): string[][] =>
  groupFindings(
    texts.map((text) => weighedSentence(text)),
    new Set(asked),
  ).map((group) => group.map(({ candidate }) => candidate.sentence.text));

describe('groupFindings', () => {
  it('puts together what is about one thing, the strongest group first', () => {
    expect(grouped([FERRY[0]!, OTTERS[0]!, OTTERS[1]!, FERRY[1]!])).toEqual([FERRY, OTTERS]);
  });

  it('takes no notice of the words of the question', () => {
    expect(grouped(['The pier leaks badly.', 'The pier shines.'], ['pier'])).toHaveLength(2);
  });

  it('makes at most five groups of at most five, and none of nothing', () => {
    const many = Array.from({ length: 40 }, (_, at) => `Name${at} met name${at + 100}.`);
    const groups = grouped(many);
    expect(groups.length).toBeLessThanOrEqual(5);
    expect(Math.max(...groups.map((group) => group.length))).toBeLessThanOrEqual(5);
    expect(grouped([])).toEqual([]);
  });
});
