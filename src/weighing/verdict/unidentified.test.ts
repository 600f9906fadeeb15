import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import type { PublisherKind } from '../../model/publisher.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { unidentifiedReasons, withheld } from './unidentified.js';
import type { WeighedVerdict } from './verdict.js';

const SUPPORTED: WeighedVerdict = {
  label: 'supported',
  probability: 0.8,
  probabilities: { supported: 0.8, refuted: 0.05, conflicting: 0.05, 'not-enough-evidence': 0.1 },
  contributions: [],
};

const piece = (options: {
  origin?: string;
  date?: string | null;
  mediaType?: string;
}): WeighedSentence => {
  const sentence = weighedSentence('The ferry sails at dawn.', {
    stance: 'supports',
    origin: options.origin ?? 'o1',
  });
  const { candidate } = sentence;
  const metadata = { ...candidate.document.metadata, date: options.date ?? null };
  return {
    ...sentence,
    candidate: {
      ...candidate,
      document: { ...candidate.document, mediaType: options.mediaType ?? 'text/html', metadata },
    },
  };
};

const labelOf = (evidence: readonly WeighedSentence[], kind: PublisherKind = 'unknown') =>
  withheld(SUPPORTED, evidence, (name) => ({ name, kind, interests: [] })).label;

it('withholds what one undated account of an unknown publisher would decide, copies and all', () => {
  const verdict = withheld(SUPPORTED, [piece({}), piece({})], (name) => ({
    name,
    kind: 'unknown',
    interests: [],
  }));
  expect(verdict).toMatchObject({
    label: 'not-enough-evidence',
    probabilities: { supported: 0, refuted: 0.05, conflicting: 0.05 },
    unidentified: true,
  });
  expect(verdict.probability).toBeCloseTo(0.9);
  expect(unidentifiedReasons([verdict])).toEqual([{ template: 'single-unidentified', slots: {} }]);
});

it('leaves a verdict that rests on a date, a known publisher, another account or a file of the user’s', () => {
  expect(labelOf([piece({ date: '2024-01-02' })])).toBe('supported');
  expect(labelOf([piece({})], 'news')).toBe('supported');
  expect(labelOf([piece({}), piece({ origin: 'o2' })])).toBe('supported');
  expect(labelOf([piece({ mediaType: 'application/pdf' })])).toBe('supported');
  expect(unidentifiedReasons([SUPPORTED])).toEqual([]);
});
