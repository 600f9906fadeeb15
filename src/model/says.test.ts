import { expect, it } from 'vitest';
import { reasonSaysSchema, statementSaysSchema } from './says.js';

const accepts = (value: unknown): boolean => statementSaysSchema.safeParse(value).success;

it('accepts a template with the slots that it has', () => {
  const holds = { template: 'holds', slots: { claims: ['It rains.'] } };
  expect(statementSaysSchema.parse(holds)).toEqual(holds);
  const undecided = {
    template: 'undecided',
    slots: {
      claims: ['It rains.'],
      record: { template: 'usual-record', slots: { record: 'figures' } },
    },
  };
  expect(statementSaysSchema.parse(undecided)).toEqual(undecided);
});

it('refuses a template that there is not, one of another table, and slots that do not fit', () => {
  expect(accepts({ template: 'perhaps', slots: { claims: [] } })).toBe(false);
  expect(accepts({ template: 'base', slots: { documents: 1, origins: 1 } })).toBe(false);
  expect(accepts({ template: 'holds', slots: {} })).toBe(false);
  expect(accepts({ template: 'holds', slots: { claims: 'It rains.' } })).toBe(false);
  expect(
    reasonSaysSchema.safeParse({ template: 'base', slots: { documents: -1, origins: 1 } }).success,
  ).toBe(false);
});
