import { expect, it } from 'vitest';
import {
  type WeighedSentenceOptions,
  weighedSentence,
} from '../../../test/fakes/weighed-sentence.js';
import type { Publisher, PublisherKind } from '../../model/publisher.js';
import { markOutranked } from './outranked.js';
import { VERDICT } from './settings.js';
import { verdictFeatures } from './verdict-features.js';

const KINDS: Record<string, PublisherKind> = { 'Harbour Council': 'government' };
const publisherOf = (name: string): Publisher => ({
  name,
  kind: KINDS[name] ?? 'news',
  interests: [],
});
const piece = (
  text: string,
  stance: WeighedSentenceOptions['stance'],
  metadata: WeighedSentenceOptions['metadata'],
) => weighedSentence(text, { ...(stance && { stance }), ...(metadata && { metadata }) });

const report = piece('They train.', 'supports', { title: 'They train', date: '2024-03-01' });
const contract = (date: string | null, title = 'Contract of the crews') =>
  piece('They do not.', 'refutes', { publisher: 'Harbour Council', title, date });
const outranked = (record: typeof report, account = report) =>
  markOutranked([account, record], publisherOf).map(({ outrankedBy }) => outrankedBy);

it('marks an older account that a newer primary record contradicts, and it counts less', () => {
  const record = contract('2025-01-01');
  expect(outranked(record)).toEqual([record, undefined]);
  const read = [report, record];
  const before = verdictFeatures(read, read);
  const after = verdictFeatures(read, markOutranked(read, publisherOf));
  expect(after.refutes.best).toBe(before.refutes.best);
  expect(after.supports.best).toBeCloseTo(before.supports.best * VERDICT.outrankedLeft, 12);
});

it('marks nothing where the reader is not sure of what the record says', () => {
  const unsure = { ...contract('2025-01-01'), probability: VERDICT.outrankingSure - 0.01 };
  expect(outranked(unsure)).toEqual([undefined, undefined]);
});

it('marks nothing where the record is older, undated, a rule, or says the same', () => {
  for (const record of [
    contract('2024-01-01'),
    contract('2024'),
    contract(null),
    contract('2025-01-01', 'Policy on crews'),
    contract('2025-01-01', 'Statement on crews'),
    piece('They do.', 'supports', {
      publisher: 'Harbour Council',
      title: 'Contract',
      date: '2025',
    }),
  ])
    expect(outranked(record)).toEqual([undefined, undefined]);
});

it('outranks accounts and no other record', () => {
  const older = contract('2023-01-01');
  const newer = piece('They train.', 'supports', {
    publisher: 'Harbour Council',
    title: 'Register of crews',
    date: '2025-01-01',
  });
  expect(outranked(newer, older)).toEqual([undefined, undefined]);
});
