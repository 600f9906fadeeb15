import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import type { Certainty, Stance } from '../model/evidence.js';
import { VERDICTS, type VerdictLabel } from '../model/report.js';
import type { WeighedSentence } from './evidence-set.js';
import { combineVerdicts, weighVerdict } from './verdict.js';
import { probabilitiesOf } from './verdict-model.js';

/** A sentence of an origin of its own, unless one is named. */
let count = 0;
const piece = (
  stance: Stance,
  options: { probability?: number; origin?: string; certainty?: Certainty } = {},
): WeighedSentence => {
  count += 1;
  return weighedSentence(`Sentence ${count}.`, { origin: `o${count}`, ...options, stance });
};

const supportOf = (...evidence: WeighedSentence[]): number =>
  weighVerdict(evidence).probabilities.supported;

const labelOf = (...evidence: WeighedSentence[]): VerdictLabel => weighVerdict(evidence).label;

const TEN_SENTENCES = Array.from({ length: 10 }, (_, at) => `Sentence ${at}.`).join(' ');

/** Up to ten sentences of one document. */
const repeated = (times: number, stance: Stance, origin: string): WeighedSentence[] =>
  Array.from({ length: times }, (_, at) =>
    weighedSentence(`Sentence ${at}.`, { stance, origin, text: TEN_SENTENCES }),
  );

const anyPiece = fc.record({
  stance: fc.constantFrom<Stance>('supports', 'refutes', 'qualifies', 'neither'),
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  origin: fc.constantFrom('a', 'b', 'c', 'd'),
  certainty: fc.constantFrom<Certainty>('asserted', 'hedged', 'denied'),
});
const anyEvidence = fc.array(anyPiece, { maxLength: 12 });

describe('weighVerdict', () => {
  it('follows evidence that points one way', () => {
    expect(labelOf(piece('supports'), piece('supports'))).toBe('supported');
    expect(labelOf(piece('refutes'))).toBe('refuted');
  });

  it('asks more of a side the more was read to find it, and of a divided record that it is told outright', () => {
    const faint = piece('supports', { probability: 0.45 });
    const against = (probability: number) => piece('refutes', { probability });
    const labels = (...evidence: WeighedSentence[]) =>
      [5, 60].map((read) => weighVerdict(evidence, read).label);
    expect(labels(faint)).toEqual(['supported', 'not-enough-evidence']);
    expect(labels(piece('supports'))).toEqual(['supported', 'supported']);
    expect(labels(faint, against(0.45))).toEqual(['conflicting', 'conflicting']);
    expect(labels(faint, against(0.3))).toEqual(['conflicting', 'not-enough-evidence']);
    expect(labels(piece('supports'), piece('refutes'))).toEqual(['conflicting', 'conflicting']);
  });

  it('takes no number of doubtful sentences of one document for a sure one', () => {
    const doubtful = Array.from({ length: 8 }, (_, at) =>
      weighedSentence(`Sentence ${at}.`, { probability: 0.45, origin: 'one', text: TEN_SENTENCES }),
    );
    expect(weighVerdict(doubtful, 5).label).toBe('supported');
    expect(weighVerdict(doubtful, 60).label).toBe('not-enough-evidence');
  });

  it('is conflicting where both sides have weight', () => {
    expect(labelOf(piece('supports'), piece('refutes'))).toBe('conflicting');
    expect(labelOf(...repeated(9, 'supports', 'one'), piece('refutes'))).toBe('conflicting');
  });

  it('is conflicting where support stands beside a limit, and where a limit stands alone', () => {
    expect(labelOf(piece('supports'), piece('qualifies'))).toBe('conflicting');
    expect(labelOf(piece('qualifies'))).toBe('conflicting');
  });

  it('decides nothing on nothing, on sentences beside the claim, and on a whisper', () => {
    expect(labelOf()).toBe('not-enough-evidence');
    expect(weighVerdict([piece('neither'), piece('neither')])).toEqual(weighVerdict([]));
    expect(labelOf(piece('supports', { probability: 0.1 }))).toBe('not-enough-evidence');
  });

  it('lets one voice against many pass, and counts what is hedged for less', () => {
    const many = Array.from({ length: 6 }, () => piece('supports'));
    expect(labelOf(...many, piece('refutes'))).toBe('supported');
    expect(supportOf(piece('supports', { certainty: 'hedged' }))).toBeLessThan(
      supportOf(piece('supports')),
    );
  });

  it('gives ten copies of one account the weight of one', () => {
    const copy = (publisher: string) =>
      weighedSentence('Sentence.', { origin: 'one', metadata: { publisher } });
    const copies = Array.from({ length: 10 }, (_, at) => copy(`Paper ${at}`));
    const against = piece('refutes', { probability: 0.5 });
    expect(weighVerdict([...copies, against])).toEqual(weighVerdict([copy('Paper'), against]));
  });

  it('gives ten sentences of one origin less than two origins', () => {
    const ten = supportOf(...repeated(10, 'supports', 'one'));
    expect(ten).toBeGreaterThan(supportOf(...repeated(1, 'supports', 'one')));
    expect(ten).toBeLessThan(supportOf(piece('supports'), piece('supports')));
  });

  it('is never less sure of a side for one more sentence on it, nor gives the side up', () => {
    fc.assert(
      fc.property(anyEvidence, anyPiece, (described, { stance: _, ...more }) => {
        const evidence = described.map(({ stance, ...options }) => piece(stance, options));
        const before = weighVerdict(evidence);
        const after = weighVerdict([...evidence, piece('supports', more)]);
        expect(after.probabilities.supported).toBeGreaterThanOrEqual(
          before.probabilities.supported - 1e-12,
        );
        if (before.label === 'supported') expect(after.label).toBe('supported');
      }),
    );
  });

  it('says what made every label likely, and its probabilities add up to one', () => {
    const { probabilities, contributions } = weighVerdict([piece('supports'), piece('refutes')]);
    expect(Object.values(probabilities).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    expect(probabilitiesOf(contributions)).toEqual(probabilities);
  });

  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(anyEvidence, (described) => {
        const evidence = described.map(({ stance, ...options }) => piece(stance, options));
        const forward = weighVerdict(evidence);
        const backward = weighVerdict(evidence.toReversed());
        expect(backward.label).toBe(forward.label);
        expect(backward.probability).toBeCloseTo(forward.probability, 9);
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
        const one = weighVerdict(described.map(({ stance, ...rest }) => piece(stance, rest)));
        const other = weighVerdict(
          described.map(({ stance, ...rest }) => piece(mirror[stance] ?? stance, rest)),
        );
        expect(other.label).toBe(mirrored[one.label] ?? one.label);
        expect(other.probability).toBeCloseTo(one.probability, 9);
      }),
    );
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
