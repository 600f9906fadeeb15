import { describe, expect, it } from 'vitest';
import {
  SAMPLE_REPORT,
  type SampleEvidence,
  sampleEvidence,
} from '../../test/fakes/sample-report.js';
import type { Report } from '../model/report.js';
import { namedOrigins, originNames, sharedReasons } from './origin-names.js';

const reportOf = (
  samples: readonly Pick<SampleEvidence, 'publisher' | 'kind' | 'title' | 'origin'>[],
  origins: Report['origins'] = [],
): Report => ({
  ...SAMPLE_REPORT,
  origins,
  evidence: samples.map((sample, index) =>
    sampleEvidence(index + 1, { text: 'It ended.', quote: 'It ended', ...sample }),
  ),
});
const told = (teller?: string) => [
  { id: 'o', evidence: [], why: '', ...(teller !== undefined && { teller }) },
];
const nameOf = (report: Report): string | undefined => originNames(report).get('o');

describe('the name of an origin', () => {
  it('is its publisher where nobody else has it', () => {
    expect(nameOf(reportOf([{ publisher: 'Clerk', origin: 'o' }]))).toBe('Clerk');
  });

  it('is whose account it is, and by whom it is repeated', () => {
    const paper = (publisher: string) => ({ publisher, origin: 'o' });
    const papers = ['Monitor', 'Tribune', 'Courier'].map(paper);
    expect([
      nameOf(reportOf(papers.slice(0, 2), told('Monitor'))),
      nameOf(reportOf(papers, told('Monitor'))),
      nameOf(reportOf(papers, told('Wire Service'))),
      nameOf(reportOf([...papers, { ...paper('Union'), kind: 'advocacy' }], told('Monitor'))),
    ]).toEqual([
      'Monitor, repeated by Tribune',
      'Monitor, repeated by 2 news outlets',
      'Wire Service, as reported by 3 news outlets',
      'Monitor, repeated by 3 publishers',
    ]);
  });

  it('says nothing of who repeats whom where that is not known', () => {
    expect(originNames(SAMPLE_REPORT).get('newsletter')).toBe(
      'Valley Growers’ Alliance and 2 others',
    );
  });

  it('is told apart from another by the title, then by a number', () => {
    const clerk = (origin: string, title: string) => ({ publisher: 'Clerk', origin, title });
    const names = originNames(
      reportOf([clerk('a', 'Table'), clerk('b', 'Letter'), clerk('c', 'Letter')]),
    );
    expect([...names]).toEqual([
      ['a', 'Clerk: “Table”'],
      ['b', 'Clerk: “Letter”'],
      ['c', 'Clerk: “Letter” (2)'],
    ]);
  });
});

it('lists origins in the order of the report, and only those with evidence', () => {
  const origins = ['o2', 'o1', 'unused'].map((id) => ({ id, evidence: [], why: '' }));
  const evidence = ['o1', 'o2', 'o9'].map((origin) => ({ publisher: `P ${origin}`, origin }));
  expect([...namedOrigins(reportOf(evidence, origins)).keys()]).toEqual(['o2', 'o1', 'o9']);
});

it('tells why documents share an origin, once', () => {
  expect(sharedReasons(namedOrigins(SAMPLE_REPORT)).map(({ words }) => words)).toEqual([
    'Valley Growers’ Alliance and 2 others (3 passages): Two papers rest on one newsletter.',
  ]);
});
