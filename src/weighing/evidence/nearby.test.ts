import { describe, expect, it } from 'vitest';
import {
  HARBOUR_CLAIM,
  type WeighedSentenceOptions,
  weighedSentence,
} from '../../../test/fakes/weighed-sentence.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import { selectNearby } from './nearby.js';

const UNDECIDED = new Set([HARBOUR_CLAIM.id]);
const DECIDED = new Set<string>();

/** A sentence of a document of its own that may bear on the claim with a probability. */
const bearing = (probability: number, publisher: string, options: WeighedSentenceOptions = {}) =>
  weighedSentence(`The crews of ${publisher} sail at ${probability}.`, {
    stance: 'neither',
    probability: 1 - probability,
    metadata: { publisher },
    ...options,
  });

const shown = (sentences: readonly JudgedSentence[]): string[] =>
  sentences.map(({ candidate }) => candidate.document.metadata.publisher);

describe('selectNearby', () => {
  it('shows the five that are likeliest to bear on what nothing decides, and no whisper', () => {
    const judged = [0.2, 0.09, 0.4, 0.3, 0.15, 0.35, 0.25].map((p) => bearing(p, `P${p}`));
    const near = selectNearby(judged, [], UNDECIDED);
    expect(shown(near)).toEqual(['P0.4', 'P0.35', 'P0.3', 'P0.25', 'P0.2']);
  });

  it('gives them no stance, whatever they lean to', () => {
    const leaning = weighedSentence('The crews learn.', { stance: 'supports', probability: 0.3 });
    const [near] = selectNearby([leaning], [], UNDECIDED);
    expect(near).toEqual({ ...leaning, stance: 'neither', probability: leaning.stances.neither });
  });

  it('takes three of one document at most, and nothing twice or cited already', () => {
    const text = 'One. Two. Three. Four.';
    const [one, two, three, four] = ['One.', 'Two.', 'Three.', 'Four.'].map((sentence, at) =>
      weighedSentence(sentence, { text, stance: 'neither', probability: 0.5 + at / 10 }),
    );
    if (!one || !two || !three || !four) throw new Error('four sentences');
    const other = bearing(0.2, 'Log');
    const near = selectNearby([one, one, two, three, four, other], [], UNDECIDED);
    expect(near.map(({ candidate }) => candidate.sentence.text)).toEqual([
      'One.',
      'Two.',
      'Three.',
      other.candidate.sentence.text,
    ]);
    expect(selectNearby([one, other], [one], UNDECIDED)).toEqual([other]);
  });

  it('shows of what is decided only what other documents say, one sentence of each', () => {
    const text = 'They train. They learn. They drill.';
    const evidence = weighedSentence('They train.', { text });
    const again = weighedSentence('They learn.', { text, stance: 'neither', probability: 0.4 });
    const others = [0.5, 0.45, 0.4, 0.35, 0.2].map((p) => bearing(p, `P${p}`));
    const near = selectNearby([evidence, again, ...others], [evidence], DECIDED);
    expect(shown(near)).toEqual(['P0.5', 'P0.45', 'P0.4']);
    expect(selectNearby(others.slice(4), [evidence], DECIDED)).toEqual([]);
  });

  it('leaves out what could not be read', () => {
    expect(selectNearby([{ ...bearing(0.5, 'Log'), unread: true }], [], UNDECIDED)).toEqual([]);
  });
});
