import { describe, expect, it } from 'vitest';
import { HARBOUR_CLAIM, weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../../asking/claim-of.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { OriginSays } from '../../model/phrases/origins.js';
import type { OriginRuling } from '../../model/ruling.js';
import { regroup } from './regroup.js';

const sentence = (text: string, publisher: string) =>
  weighedSentence(text, { metadata: { publisher } });

const A = sentence('It trains nine crews.', 'Bay Courier');
const B = sentence('Nine crews are trained.', 'Cape Herald');
const C = sentence('The crews train.', 'Sound Gazette');
const SENTENCES = [A, B, C];

const ruling = (kind: 'merge' | 'split', ...sentences: JudgedSentence[]): OriginRuling => ({
  id: 'rul_a',
  kind,
  claim: HARBOUR_CLAIM.text,
  evidence: sentences.map(({ candidate }) => ({
    document: candidate.document.id,
    extraction: candidate.extraction.id,
    span: candidate.span,
    quote: candidate.sentence.text,
  })),
  note: 'One press release.',
  by: 'A reader',
  at: '2025-03-01T12:00:00.000Z',
});

const alone = (title: string): OriginSays => ({ template: 'one-document', slots: { title } });

const grouping = (...originOf: string[]) => ({
  originOf,
  why: new Map([...new Set(originOf)].map((id) => [id, [alone(id)]])),
});

const RULED = { by: 'A reader', note: 'One press release.' };

describe('regroup', () => {
  it('leaves a grouping as it is without a ruling', () => {
    const given = grouping('o1', 'o2', 'o2');
    expect(regroup(SENTENCES, given, [])).toEqual({ ...given, applied: [] });
  });

  it('merges all that goes back to the origins of the named sentences', () => {
    const merge = ruling('merge', A, B);
    expect(regroup(SENTENCES, grouping('o1', 'o2', 'o2'), [merge])).toEqual({
      originOf: ['o1', 'o1', 'o1'],
      why: new Map([
        ['o1', [alone('o1'), alone('o2'), { template: 'ruled-one', slots: RULED }]],
        ['o2', [alone('o2')]],
      ]),
      applied: [{ ruling: merge, from: '2 origins', to: '1 origin', sentences: [A, B] }],
    });
  });

  it('splits the named sentences off, together, to an origin of their own', () => {
    const split = ruling('split', A, B);
    expect(regroup(SENTENCES, grouping('o1', 'o1', 'o1'), [split])).toEqual({
      originOf: ['o2', 'o2', 'o1'],
      why: new Map([
        ['o1', [alone('o1')]],
        ['o2', [{ template: 'ruled-apart', slots: RULED }]],
      ]),
      applied: [{ ruling: split, from: '1 origin', to: '2 origins', sentences: [A, B] }],
    });
  });

  it.each<[string, OriginRuling, string[]]>([
    ['merges what is one already', ruling('merge', A, B), ['o1', 'o1', 'o2']],
    ['splits what stands alone', ruling('split', A), ['o1', 'o2', 'o2']],
    ['splits all there is', ruling('split', A, B, C), ['o1', 'o1', 'o1']],
    ['is on other sentences', { ...ruling('split', A), evidence: [] }, ['o1', 'o1', 'o2']],
    ['is on another claim', { ...ruling('split', A), claim: 'It rains.' }, ['o1', 'o1', 'o2']],
  ])('changes nothing by a ruling that %s', (_, given, originOf) => {
    expect(regroup(SENTENCES, grouping(...originOf), [given])).toEqual({
      ...grouping(...originOf),
      applied: [],
    });
  });

  it('takes one ruling after the other', () => {
    const rulings = [ruling('merge', A, B), { ...ruling('split', B), id: 'rul_b' }];
    const { originOf, applied } = regroup(SENTENCES, grouping('o1', 'o2', 'o3'), rulings);
    expect(originOf).toEqual(['o1', 'o4', 'o3']);
    expect(applied.map(({ from, to }) => [from, to])).toEqual([
      ['2 origins', '1 origin'],
      ['1 origin', '2 origins'],
    ]);
  });

  it('moves nothing that is said of another claim', () => {
    const other = claimOfStatement('The crews are trained in winter.', 'c2');
    const elsewhere = { ...B, claim: other };
    const merge = ruling('merge', A, C);
    const { originOf } = regroup([A, C, elsewhere], grouping('o1', 'o2', 'o2'), [merge]);
    expect(originOf).toEqual(['o1', 'o1', 'o2']);
  });
});
