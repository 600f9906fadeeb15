import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import type { Stance } from '../../model/evidence.js';
import { VERDICTS, type VerdictLabel } from '../../model/report.js';
import { isOutright, type WeighedSentence } from '../evidence/evidence-set.js';
import { VERDICT } from './settings.js';
import { combineVerdicts, decide, weighVerdict } from './verdict.js';
import { verdictFeatures } from './verdict-features.js';
import { contributionsOf, probabilitiesOf } from './verdict-model.js';
import { VERDICT_WEIGHTS } from './verdict-weights.js';

/** A sentence of an origin of its own, unless one is named, in a passage that says the same. */
let count = 0;
const piece = (
  stance: Stance,
  options: { probability?: number; origin?: string } = {},
): WeighedSentence => {
  count += 1;
  const { probability = 0.9 } = options;
  return {
    ...weighedSentence(`Sentence ${count}.`, { origin: `o${count}`, ...options, stance }),
    probability,
    passage: {
      supports: 0,
      refutes: 0,
      qualifies: 0,
      neither: 1 - probability,
      [stance]: probability,
    },
  };
};

/** Everything is read; what takes a side outright is evidence. */
const weighed = (read: readonly WeighedSentence[]) => weighVerdict(read, read.filter(isOutright));

const labelOf = (...read: WeighedSentence[]): VerdictLabel => weighed(read).label;

const anyPiece = fc.record({
  stance: fc.constantFrom<Stance>('supports', 'refutes', 'qualifies', 'neither'),
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  origin: fc.constantFrom('a', 'b', 'c', 'd'),
});
const anyEvidence = fc.array(anyPiece, { maxLength: 12 });

describe('weighVerdict', () => {
  it('follows evidence that points one way', () => {
    expect(labelOf(piece('supports'), piece('supports'))).toBe('supported');
    expect([labelOf(piece('supports')), labelOf(piece('refutes'))]).toEqual([
      'supported',
      'refuted',
    ]);
  });

  it('decides nothing on nothing, on sentences beside the claim, and on a whisper', () => {
    expect(labelOf()).toBe('not-enough-evidence');
    expect(weighed([piece('neither'), piece('neither')])).toEqual(weighed([]));
    expect(labelOf(piece('supports', { probability: 0.31 }))).toBe('not-enough-evidence');
  });

  it('is conflicting where faint support stands beside a limit, and where a limit stands alone', () => {
    expect(labelOf(piece('supports', { probability: 0.5 }), piece('qualifies'))).toBe(
      'conflicting',
    );
    expect(labelOf(piece('qualifies'))).toBe('conflicting');
  });

  it('leans to two origins against one, and calls such a record divided', () => {
    const pieces = [piece('supports'), piece('supports'), piece('refutes')];
    expect(labelOf(...pieces)).toBe('conflicting');
    const { supported, refuted } = weighed(pieces).probabilities;
    expect(supported).toBeGreaterThan(refuted);
  });

  it('is conflicting where one origin stands against one as sure', () => {
    expect(labelOf(piece('supports'), piece('refutes'))).toBe('conflicting');
  });

  it('is conflicting where two origins stand against two as sure', () => {
    const both = [piece('supports'), piece('supports'), piece('refutes'), piece('refutes')];
    expect(labelOf(...both)).toBe('conflicting');
  });

  it('is conflicting where a limit as sure stands beside support', () => {
    expect(labelOf(piece('supports'), piece('qualifies'))).toBe('conflicting');
  });

  it('gives no side where a passage plainly limits the claim, and all of both to a conflict', () => {
    const { qualified } = VERDICT;
    const [below, from] = [qualified - 0.01, qualified].map((probability) =>
      weighed([
        piece('supports', { probability: 1 }),
        piece('supports', { probability: 1 }),
        piece('qualifies', { probability }),
      ]),
    );
    expect([below?.label, from?.label]).toEqual(['supported', 'conflicting']);
    const { contributions = [], probabilities } = from ?? {};
    const learnt = probabilitiesOf(contributions);
    expect(probabilities).toEqual({
      supported: 0,
      refuted: 0,
      conflicting: learnt.conflicting + learnt.supported + learnt.refuted,
      'not-enough-evidence': learnt['not-enough-evidence'],
    });
  });

  it('gives the probability that the shipped weights make of what was read', () => {
    const read = [piece('supports', { probability: 1 }), piece('refutes', { probability: 0.1 })];
    const features = verdictFeatures(read, read);
    const contributions = contributionsOf(features, VERDICT_WEIGHTS);
    const probabilities = probabilitiesOf(contributions);
    expect(weighVerdict(read, read)).toEqual({
      label: 'supported',
      probability: probabilities.supported,
      probabilities,
      contributions,
    });
  });

  it('gives ten copies of one account the weight of one', () => {
    const copy = () => piece('supports', { origin: 'one' });
    const copies = Array.from({ length: 10 }, copy);
    const against = piece('refutes', { probability: 0.5 });
    expect(weighed([...copies, against])).toEqual(weighed([copy(), against]));
  });

  it('gives no side without evidence of it, whatever the passages say', () => {
    const read = [piece('supports'), piece('supports')];
    expect(weighVerdict(read, []).label).toBe('not-enough-evidence');
    expect(weighVerdict([piece('qualifies')], []).label).toBe('not-enough-evidence');
    expect(weighVerdict(read, [piece('refutes')]).label).not.toBe('refuted');
  });

  it('gives only what evidence shows and what is likely enough', () => {
    const shown: Partial<Record<VerdictLabel, readonly Stance[]>> = {
      supported: ['supports'],
      refuted: ['refutes'],
      conflicting: ['supports', 'refutes', 'qualifies'],
    };
    const { side, conflicting } = VERDICT;
    fc.assert(
      fc.property(anyEvidence, (described) => {
        const read = described.map(({ stance, ...options }) => piece(stance, options));
        const evidence = read.filter(isOutright);
        const { label, probability } = weighVerdict(read, evidence);
        if (label === 'not-enough-evidence') return;
        expect(probability).toBeGreaterThanOrEqual(label === 'conflicting' ? conflicting : side);
        expect(evidence.some(({ stance }) => shown[label]?.includes(stance))).toBe(true);
      }),
    );
  });

  it('is never less sure of a side for one more passage on it where nothing contradicts it, nor gives it up', () => {
    fc.assert(
      fc.property(anyEvidence, anyPiece, (described, { stance: _, ...more }) => {
        const read = described
          .filter(({ stance }) => stance !== 'refutes')
          .map(({ stance, ...options }) => piece(stance, options));
        const before = weighed(read);
        const after = weighed([...read, piece('supports', more)]);
        expect(after.probabilities.supported).toBeGreaterThanOrEqual(
          before.probabilities.supported - 1e-12,
        );
        if (before.label === 'supported') expect(after.label).toBe('supported');
      }),
    );
  });

  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(anyEvidence, (described) => {
        const read = described.map(({ stance, ...options }) => piece(stance, options));
        expect(weighed(read.toReversed())).toEqual(weighed(read));
      }),
    );
  });

  it('mirrors when every stance is mirrored', () => {
    const mirror = { supports: 'refutes', refutes: 'supports' } as Record<Stance, Stance>;
    const mirrored: Partial<Record<VerdictLabel, VerdictLabel>> = {
      supported: 'refuted',
      refuted: 'supported',
    };
    fc.assert(
      fc.property(anyEvidence, (described) => {
        const one = weighed(described.map(({ stance, ...rest }) => piece(stance, rest)));
        const other = weighed(
          described.map(({ stance, ...rest }) => piece(mirror[stance] ?? stance, rest)),
        );
        expect(other.label).toBe(mirrored[one.label] ?? one.label);
        expect(other.probability).toBeCloseTo(one.probability, 9);
      }),
    );
  });
});

describe('decide', () => {
  const NONE = { best: 0, second: 0 };
  /** Weights under which each label has the probability that is wanted of it, whatever is read. */
  const weightsFor = (decided: number, conflicting: number, for_ = 0) => ({
    for: { ...NONE, best: for_ },
    against: NONE,
    decided: { start: decided, contested: 0, qualified: 0 },
    conflicting: { start: conflicting, contested: 0, qualified: 0 },
    temperature: 1,
  });
  const sure = piece('supports', { probability: 1 });
  const against = piece('refutes', { probability: 1 });
  const labelBy = (...weights: Parameters<typeof weightsFor>) =>
    decide([sure], [sure, against], weightsFor(...weights));

  it('gives a side that is the likeliest only from its least probability', () => {
    // Shares of supported, refuted, conflicting and the rest: 1 : .25 : .1 : 1 and 2 : .1 : .1 : 1.
    const [unlikely, likely] = [
      labelBy(Math.log(0.25), Math.log(0.1), Math.log(4.4)),
      labelBy(Math.log(0.1), Math.log(0.1), Math.log(20)),
    ];
    expect([unlikely.label, likely.label]).toEqual(['not-enough-evidence', 'supported']);
    expect(unlikely.probabilities.supported).toBeLessThan(VERDICT.side);
  });

  it('gives no other label where not enough evidence is the likeliest', () => {
    expect(labelBy(Math.log(0.9), Math.log(0.95)).label).toBe('not-enough-evidence');
  });
});

const verdict = (label: VerdictLabel, probability = 0.8) => ({ label, probability });

const COMBINED: [a: VerdictLabel, b: VerdictLabel, both: VerdictLabel][] = [
  ['supported', 'refuted', 'conflicting'],
  ['supported', 'conflicting', 'conflicting'],
  ['supported', 'not-enough-evidence', 'not-enough-evidence'],
  ['refuted', 'conflicting', 'conflicting'],
  ['refuted', 'not-enough-evidence', 'refuted'],
  ['conflicting', 'not-enough-evidence', 'conflicting'],
];

describe('combineVerdicts', () => {
  it.each(VERDICTS)('leaves %s alone and twice as it is', (label) => {
    expect(combineVerdicts([verdict(label)])).toEqual({ label, probability: 0.8 });
    expect(combineVerdicts([verdict(label, 0.9), verdict(label, 0.6)])).toEqual({
      label,
      probability: 0.6,
    });
  });

  it.each(COMBINED)('makes of %s and %s: %s, in either order', (a, b, both) => {
    const expected = { label: both, probability: 0.7 };
    expect(combineVerdicts([verdict(a, 0.7), verdict(b, 0.8)])).toEqual(expected);
    expect(combineVerdicts([verdict(b, 0.8), verdict(a, 0.7)])).toEqual(expected);
  });
});
