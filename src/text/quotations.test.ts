import { expect, it } from 'vitest';
import { quotationsIn, withoutQuotations } from './quotations.js';

it('takes out the stretches within quotation marks', () => {
  expect(quotationsIn('“One thing” and "another".')).toEqual(['One thing', 'another']);
  expect(withoutQuotations('“One thing” and "another".')).toBe('“” and “”.');
});
