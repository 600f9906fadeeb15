import { describe, expect, it } from 'vitest';
import { HARBOUR_CLAIM, weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../../asking/claim-of.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Stance } from '../../model/evidence.js';
import type { StanceRuling } from '../../model/ruling.js';
import { overrule } from './overrule.js';

const SENTENCE = weighedSentence('The crews learn from each other alone.', {
  stance: 'refutes',
  probability: 0.6,
});
const OTHER = weighedSentence('It trains them every winter.', {
  text: 'It trains them every winter.',
});

const ruling = (
  stance: Stance,
  { candidate }: JudgedSentence = SENTENCE,
  changes: Partial<StanceRuling> = {},
): StanceRuling => ({
  id: 'rul_a',
  kind: 'stance',
  claim: HARBOUR_CLAIM.text,
  document: candidate.document.id,
  extraction: candidate.extraction.id,
  span: candidate.span,
  quote: candidate.sentence.text,
  stance,
  note: 'It is about another harbour.',
  by: 'A reader',
  at: '2025-03-01T12:00:00.000Z',
  ...changes,
});

const stancesOf = (
  rulings: readonly StanceRuling[],
  judged: JudgedSentence[] = [SENTENCE, OTHER],
) => overrule(judged, rulings).judged.map(({ stance, probability }) => [stance, probability]);

describe('overrule', () => {
  it('puts the ruled stance in full in the place of the judged one, and says what it was', () => {
    const { judged, applied } = overrule([SENTENCE, OTHER], [ruling('neither')]);
    expect(judged).toEqual([
      {
        ...SENTENCE,
        stance: 'neither',
        probability: 1,
        stances: { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
        passage: { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
      },
      OTHER,
    ]);
    expect(applied).toEqual([
      { ruling: ruling('neither'), from: 'refutes', to: 'neither', sentences: [SENTENCE] },
    ]);
    expect(SENTENCE.stance).toBe('refutes');
  });

  it('leaves everything as it is without a ruling on the claim and the sentence', () => {
    const elsewhere = [
      ruling('supports', SENTENCE, { claim: 'The harbour company pays the crews.' }),
      ruling('supports', SENTENCE, { document: 'doc_0' }),
      ruling('supports', SENTENCE, { quote: 'Other words.' }),
      ruling('supports', SENTENCE, { span: { start: 7, end: 9 } }),
    ];
    expect(overrule([SENTENCE, OTHER], elsewhere)).toEqual({
      judged: [SENTENCE, OTHER],
      applied: [],
    });
  });

  it('lets the last of several rulings count', () => {
    const rulings = [ruling('supports'), ruling('qualifies', SENTENCE, { id: 'rul_b' })];
    expect(stancesOf(rulings)[0]).toEqual(['qualifies', 1]);
    expect(overrule([SENTENCE], rulings).applied.map(({ ruling: { id } }) => id)).toEqual([
      'rul_b',
    ]);
  });

  it('mirrors a ruling on the negation of the claim', () => {
    const negation = claimOfStatement('The harbour company does not train the crews.', 'c1');
    expect(negation.negation).toBe(HARBOUR_CLAIM.text);
    const mirrored = { ...SENTENCE, claim: negation };
    expect(stancesOf([ruling('supports')], [mirrored])).toEqual([['refutes', 1]]);
  });

  it('finds the sentence again by its words where its document was read anew', () => {
    const { candidate } = SENTENCE;
    const anew: JudgedSentence = {
      ...SENTENCE,
      candidate: {
        ...candidate,
        extraction: { ...candidate.extraction, id: 'ext_new' },
        span: { start: candidate.span.start + 40, end: candidate.span.end + 40 },
      },
    };
    expect(stancesOf([ruling('supports')], [anew])).toEqual([['supports', 1]]);
  });

  it('lets the other sentences of its passage stand alone, and no others', () => {
    const together = { supports: 0.1, refutes: 0.7, qualifies: 0.1, neither: 0.1 };
    const inPassage = (sentence: JudgedSentence, passage: string): JudgedSentence => ({
      ...sentence,
      candidate: {
        ...sentence.candidate,
        found: { ...sentence.candidate.found, passage },
      },
      passage: together,
    });
    const otherClaim = claimOfStatement('The crews own the pier.', 'c2');
    const [beside, elsewhere, ofOtherClaim] = [
      inPassage(OTHER, 'one'),
      inPassage(OTHER, 'other'),
      { ...inPassage(OTHER, 'one'), claim: otherClaim },
    ];
    const judged = [inPassage(SENTENCE, 'one'), beside, elsewhere, ofOtherClaim];
    const [ruled, ...others] = overrule(judged, [ruling('neither')]).judged;
    expect(ruled?.passage).toEqual({ supports: 0, refutes: 0, qualifies: 0, neither: 1 });
    expect(others).toEqual([{ ...beside, passage: beside.stances }, elsewhere, ofOtherClaim]);
  });
});
