import type { JudgedSentence } from '../api/types.js';
import { type Filter, makeTest } from './filter.js';

export interface Choice {
  value: string;
  count: number;
}

type Facet = 'stance' | 'publisher' | 'origin' | 'speaker';

/**
 * What a facet can be set to, with the sentences that each choice would show while the other parts
 * of the filter stay. The present choice is always among them. By count, then by name.
 */
export const choicesOf = (
  sentences: readonly JudgedSentence[],
  filter: Filter,
  facet: Facet,
): Choice[] => {
  const passes = makeTest({ ...filter, [facet]: null });
  const counts = new Map<string, number>();
  const chosen = filter[facet];
  if (chosen !== null) counts.set(chosen, 0);
  for (const sentence of sentences) {
    const value = sentence[facet];
    if (value !== null && passes(sentence)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
};
