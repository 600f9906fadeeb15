import { expect, it } from 'vitest';
import { z } from 'zod';
import { followTheMoney } from './follow-the-money.js';
import { BODIES, RELATIONS } from './relations.fixture.js';

const entitySchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{40}$/),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string().min(1)).min(1)),
});

const read = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => entitySchema.parse(JSON.parse(line)));

it('writes a body, a payment and a link, and leaves out what is denied', () => {
  const [company, agency, payment, link, ...rest] = read(followTheMoney(BODIES, RELATIONS));
  expect(rest).toEqual([]);
  expect(company).toMatchObject({
    schema: 'Company',
    properties: { name: ['A & B "Optics" <Inc>'], alias: ['A & B'] },
  });
  expect(agency?.schema).toBe('PublicBody');
  expect(payment).toMatchObject({
    schema: 'Payment',
    properties: {
      payer: [agency?.id],
      beneficiary: [company?.id],
      purpose: ['a 2018 contract'],
      startDate: ['2019-01-01'],
      endDate: ['2019-12-31'],
      recordId: ['doc_1:10-60'],
    },
  });
  expect(link?.properties).toEqual({
    subject: [agency?.id],
    object: [company?.id],
    role: ['trained'],
    status: ['alleged'],
    recordId: ['doc_1:10-60'],
    summary: [RELATIONS[1]?.place.quote],
    publisher: ['The Herald'],
  });
});

it('gives the same ids each time', () => {
  expect(followTheMoney(BODIES, RELATIONS)).toBe(followTheMoney(BODIES, RELATIONS));
});

it('writes the amount and the day of a payment that a row of a table tells', () => {
  const [paid] = RELATIONS;
  if (paid === undefined) throw new Error('The fixture is empty');
  const told = {
    ...paid,
    when: { earliest: '2024-03-05', latest: '2024-03-05', said: '2024-03-05' },
    amount: { value: 1200.5, currency: 'USD' },
  };
  const [, , payment] = read(followTheMoney(BODIES, [told]));
  expect(payment?.properties).toMatchObject({
    ...{ amount: ['1200.5'], currency: ['USD'], date: ['2024-03-05'] },
  });
});
