import {
  likelihoodOf,
  VERDICT_MEANINGS,
  VERDICT_WORDS,
} from '../../../src/publishing/verdict-words.js';

/** What the words of a verdict mean, for readers who meet them the first time. */
export const EXPLANATIONS = {
  verdict: `One of four. ${(['supported', 'refuted', 'conflicting', 'not-enough-evidence'] as const)
    .map((label) => `${VERDICT_WORDS[label]}: ${VERDICT_MEANINGS[label]}`)
    .join(' ')}`,
  confidence:
    'How good the evidence is: how many accounts it comes from, whether it includes primary records, who has no stake, how recent it is. It is separate from the probability: the two may differ.',
  stability:
    'The question was also asked in other words and negated. Do not rely on a verdict that changes with the wording.',
  base: 'A passage is a stretch of a document. Passages that repeat one account share its origin, and an origin counts once however often it is repeated.',
} as const;

/** What a probability means, with the band of its word. */
export const probabilityMeans = (probability: number): string => {
  const { word, from, to } = likelihoodOf(probability);
  return `How likely the verdict is the right one. “${word}” stands for ${from}% to ${to}%. Calibrated on 169 questions over ten invented dossiers, each dossier left out in turn, not on yours. It does not say how much evidence there is: that is the confidence.`;
};
