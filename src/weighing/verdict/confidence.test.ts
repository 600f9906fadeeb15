import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import type { Stance } from '../../model/evidence.js';
import { REASONS } from '../../model/phrases/reasons.js';
import { rendered } from '../../model/phrases/template.js';
import type { Publisher, PublisherKind } from '../../model/publisher.js';
import { confidenceOf } from './confidence.js';

const CHECKED_AT = '2025-03-01T12:00:00.000Z';

interface From {
  kind?: PublisherKind;
  interests?: string[];
  title?: string;
  date?: string | null;
  stance?: Stance;
  probability?: number;
}

/** A body of evidence in which each piece has a publisher and an origin of its own. */
function bodyOf(pieces: readonly From[]) {
  const publishers = new Map<string, Publisher>();
  const evidence = pieces.map(
    ({ kind = 'news', interests = [], title = 'Story', date = '2025-01-01', ...options }, at) => {
      const name = `Paper ${at + 1}`;
      publishers.set(name, { name, kind, interests });
      return weighedSentence(`Sentence ${at + 1}.`, {
        ...options,
        origin: `o${at + 1}`,
        metadata: { publisher: name, title, date },
      });
    },
  );
  return { evidence, publisherOf: (name: string) => publishers.get(name)! };
}

const told = ({ confidence, reasons }: ReturnType<typeof confidenceOf>) => ({
  confidence,
  reasons: reasons.map((says) => rendered(REASONS, says)),
});

const judged = (pieces: readonly From[]) => {
  const { evidence, publisherOf } = bodyOf(pieces);
  return told(confidenceOf(evidence, publisherOf, CHECKED_AT));
};

const RECORD: From = { kind: 'government', title: 'Dredging contract with annexes' };

describe('confidenceOf', () => {
  it('is low where nothing bears on the claim', () => {
    const nothing = {
      confidence: 'low',
      reasons: ['No passage in the dossier bears closely enough on the claim to count.'],
    };
    expect(judged([])).toEqual(nothing);
    expect(judged([{ stance: 'neither' }])).toEqual(nothing);
  });

  it('is low on one account, moderate on several, high with a primary record among them', () => {
    expect(judged([{ kind: 'unknown' }]).confidence).toBe('low');
    expect(judged([{}, {}]).confidence).toBe('moderate');
    expect(judged([{}, {}, {}, RECORD]).confidence).toBe('high');
  });

  it('is never high without a primary record, however many accounts there are', () => {
    const many = Array.from({ length: 14 }, () => ({}));
    expect(judged(many).confidence).toBe('moderate');
    const manyAgencies = many.map(() => ({ kind: 'government' as const, title: 'News release' }));
    expect(judged(manyAgencies).confidence).toBe('moderate');
  });

  it('does not change with stances, probabilities or how they sound', () => {
    const pieces = [{}, {}, RECORD];
    const { confidence, reasons } = judged(pieces);
    for (const probability of [0.3, 0.6, 0.99])
      for (const stance of ['supports', 'refutes', 'qualifies'] as const)
        expect(judged(pieces.map((piece) => ({ ...piece, stance, probability })))).toEqual({
          confidence,
          reasons,
        });
  });

  it('names who has no declared stake and says where everybody has one', () => {
    expect(judged([{}, { interests: ['It owns the dredger.'] }]).reasons).toEqual([
      'Two documents, two origins.',
      'None of them is a primary record.',
      'Publishers with no declared stake: Paper 1.',
    ]);
    expect(judged([{ kind: 'unknown' }, { interests: ['It owns it.'] }]).reasons.at(-1)).toBe(
      'Every account comes from a publisher that is unknown or has a stake in the matter.',
    );
  });

  it('says that evidence is old or undated, and trusts it no more for it', () => {
    const old = judged([{ date: '2014-05' }]);
    expect(old.reasons.at(-1)).toBe('The newest account is from 2014-05.');
    expect(judged([{ date: null }]).reasons.at(-1)).toBe('None of them is dated.');
    expect(judged([{ date: null }]).confidence).toBe(old.confidence);
  });

  it('gives repetition no credit: copies vouch for nothing and make nothing newer', () => {
    const story: From = { interests: ['It owns the dredger.'], date: '2014-05-01' };
    const copies = Array.from({ length: 10 }, (): From => ({ date: '2025-02-01' }));
    const { evidence, publisherOf } = bodyOf([story, ...copies]);
    const account = evidence.map((sentence) => ({ ...sentence, origin: 'o1' }));
    const one = told(confidenceOf(account.slice(0, 1), publisherOf, CHECKED_AT));
    const all = told(confidenceOf(account, publisherOf, CHECKED_AT));
    expect(all.confidence).toBe(one.confidence);
    expect(all.reasons[0]).toBe('11 documents, one origin.');
    expect(all.reasons.slice(1)).toEqual(one.reasons.slice(1));
  });
});
