import { expect, it } from 'vitest';
import { labelOf, withoutLabel, withoutLabels } from './speaker-label.js';

it.each([
  ['Ms. Lee: No.', 'Ms. Lee', 'No.'],
  ['THE WITNESS: No.', 'THE WITNESS', 'No.'],
  ['Q. Did they go?', null, 'Did they go?'],
  ['Answer: No.', null, 'No.'],
  ['The reason is simple: no.', null, 'The reason is simple: no.'],
])('tells who speaks in %j', (text, label, said) => {
  expect([labelOf(text), withoutLabel(text)]).toEqual([label, said]);
});

it('takes the labels off every paragraph', () => {
  expect(withoutLabels('Q. Did they go?\n\nMS. LEE: No.')).toBe('Did they go? No.');
});
