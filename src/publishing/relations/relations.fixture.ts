import type { RelatedBody, Relation } from '../../model/relation.js';

const NAME = { rule: 'same-name', score: 1, count: 1 } as const;

export const BODIES: readonly RelatedBody[] = [
  {
    id: 'a & b',
    name: 'A & B "Optics" <Inc>',
    kind: 'company',
    names: [{ ...NAME, name: 'A & B' }],
  },
  {
    id: 'us-ice',
    name: 'Immigration and Customs Enforcement',
    kind: 'public-body',
    names: [{ name: 'ICE', rule: 'known-body', score: 1, count: 2 }],
  },
];

const PAID: Relation = {
  id: 'rel_0000000000000001',
  kind: 'paid',
  agent: { body: 'us-ice', said: 'ICE' },
  patient: { body: 'a & b', said: 'A & B' },
  certainty: 'stated',
  speaker: null,
  when: { earliest: '2019-01-01', latest: '2019-12-31', said: 'in 2019' },
  record: 'a 2018 contract',
  place: {
    document: { id: 'doc_1', title: 'Ledger', publisher: 'The Herald', date: null },
    extraction: 'ext_1',
    span: { start: 10, end: 60 },
    page: null,
    quote: 'ICE paid “A & B”\u0001 in 2019 <under> a 2018 contract.',
  },
};

export const RELATIONS: readonly Relation[] = [
  PAID,
  {
    ...PAID,
    id: 'rel_0000000000000002',
    kind: 'trained',
    certainty: 'alleged',
    speaker: 'the mayor',
    when: null,
    record: null,
  },
  { ...PAID, id: 'rel_0000000000000003', kind: 'sued', certainty: 'denied' },
];
