import { expect, it } from 'vitest';
import { PLAIN_QUERY } from '../../model/table-query.js';

import { judgeAnswer } from './judge-answer.js';
import type { AskedNumber } from './numbers-asked.js';
import type { Outcome, TableReading } from './reading.js';

const said = (value: number, is: AskedNumber['is'] = 'is'): AskedNumber => ({
  value,
  is,
  unit: 'percent',
  slack: 0,
  span: { start: 0, end: 1 },
});

const reading = (
  outcome: Outcome,
  number: AskedNumber,
  measure: TableReading['queries'][number]['measure'],
): TableReading => ({
  relation: 'agreements',
  queries: [{ ...PLAIN_QUERY, source: { kind: 'table', table: 'agreements' }, where: [], measure }],
  outcome,
  expects: { number, texts: null },
  names: [],
  sure: 1,
  told: 1,
});

const answer = (...values: number[]) => ({
  sql: '',
  columns: [{ name: 'value', type: 'DOUBLE' }],
  rows: values.map((value) => [value]),
  sources: values.map(() => null),
  truncated: false,
});

it('compares a share in percent, and a growth, which is in percent already, as it is', () => {
  const share = { kind: 'share' as const, where: [] };
  const holds = (outcome: Outcome, number: AskedNumber, ...values: number[]) =>
    judgeAnswer(
      reading(outcome, number, outcome.kind === 'value' ? share : { kind: 'rows' }),
      answer(...values),
    )?.holds;
  expect([
    holds({ kind: 'value' }, said(1), 0.01),
    holds({ kind: 'value' }, said(50, 'more-than'), 0.51),
    holds({ kind: 'growth' }, said(50, 'more-than'), 1000, 1008),
    holds({ kind: 'growth' }, said(0.8), 1000, 1008),
  ]).toEqual([true, true, false, true]);
});
