import { expect, test } from 'vitest';
import type { Comparison } from '../api/types.js';
import { changeWords } from './change-words.js';

type Side = Comparison['verdict']['from'];

const side = (label: NonNullable<Side>['label'], probability: number): Side => ({
  label,
  probability,
  confidence: 'low',
});

const head = {
  id: 'chk_1',
  question: 'Is it so?',
  asOf: null,
  checkedAt: null,
  status: 'done' as const,
  verdict: null,
  probability: null,
  dossierRevision: null,
  stale: { changed: 0, gone: 0 },
};

const words = (from: Side, to: Side, changed = true): string =>
  changeWords({
    from: head,
    to: head,
    verdict: { from, to },
    changed,
    reasons: [],
    evidence: { added: [], removed: [], changed: [] },
    documents: { added: [], removed: [] },
    rulings: [],
  });

test('says what became of verdict and probability', () => {
  expect([
    words(side('conflicting', 0.62), side('refuted', 0.74)),
    words(side('refuted', 0.62), side('refuted', 0.74)),
    words(side('refuted', 0.741), side('refuted', 0.744)),
    words(side('refuted', 0.7), side('refuted', 0.7), false),
  ]).toEqual([
    'The answer was “Conflicting, 62%” and is “Refuted, 74%”.',
    'The verdict stays refuted; its probability goes from 62% to 74%.',
    'The verdict stays refuted; its probability stays at 74%.',
    'Both reports say the same.',
  ]);
});

test('says so where there is a verdict on one side or on none', () => {
  expect([
    words(null, null),
    words(null, side('refuted', 0.7)),
    words(side('refuted', 0.7), null),
  ]).toEqual([
    'What the sources say has changed.',
    'There was no verdict; now there is one.',
    'There was a verdict; now there is none, only what the sources say.',
  ]);
});
