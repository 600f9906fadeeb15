import type { Confidence, Report, Verdict, VerdictLabel } from '../model/report.js';

/** What readers see of a verdict's label. */
export const VERDICT_WORDS: Record<VerdictLabel, string> = {
  supported: 'Supported',
  refuted: 'Refuted',
  conflicting: 'Conflicting',
  'not-enough-evidence': 'No verdict',
};

/** What the label says, for readers who meet it the first time. */
export const VERDICT_MEANINGS: Record<VerdictLabel, string> = {
  supported: 'Credible evidence supports the claim as asked.',
  refuted: 'Credible evidence contradicts the claim as asked.',
  conflicting: 'There is credible evidence on both sides, or it supports only a narrower claim.',
  'not-enough-evidence': 'The dossier does not settle it.',
};

export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
};

/** A word for a probability and the band that it stands for, in percent. */
interface Likelihood {
  word: string;
  from: number;
  to: number;
}

/** The seven bands of Intelligence Community Directive 203 (2015), stretched to 0 and 100. */
const LIKELIHOODS: readonly Likelihood[] = [
  { word: 'almost no chance', from: 0, to: 5 },
  { word: 'very unlikely', from: 5, to: 20 },
  { word: 'unlikely', from: 20, to: 45 },
  { word: 'roughly even chance', from: 45, to: 55 },
  { word: 'likely', from: 55, to: 80 },
  { word: 'very likely', from: 80, to: 95 },
  { word: 'almost certain', from: 95, to: 100 },
];

const CERTAIN: Likelihood = { word: 'almost certain', from: 95, to: 100 };

/**
 * The band of a probability between 0 and 1. It is that of the rounded percentage, so that word
 * and number never disagree; a percentage on a border belongs to the higher band.
 */
export const likelihoodOf = (probability: number): Likelihood => {
  const percentage = Math.round(probability * 100);
  return LIKELIHOODS.find(({ to }) => percentage < to) ?? CERTAIN;
};

/** A probability as whole per cent; the ends are bounds, for nothing here is wholly certain. */
export const percent = (probability: number): string => {
  const percentage = Math.round(probability * 100);
  if (percentage >= 100) return 'over 99%';
  return percentage <= 0 ? 'under 1%' : `${percentage}%`;
};

/** A probability as its word and its number: `likely (68%)`. */
export const probabilityWords = (probability: number): string =>
  `${likelihoodOf(probability).word} (${percent(probability)})`;

/** A score between 0 and 1 with two digits: `.94`. */
export const score = (probability: number): string => probability.toFixed(2).replace(/^0/, '');

/** Whether the verdict stood when the question was asked in other words, or null where untried. */
export const stabilityWords = ({ stability }: Verdict): string | null => {
  if (stability === null) return null;
  const { rewordings, agreeing, mirrored } = stability;
  const same = rewordings > 0 ? [`Same answer for ${agreeing} of ${rewordings} rewordings`] : [];
  const turned = mirrored
    ? 'opposite answer for the negation'
    : 'no opposite answer for the negation';
  const words = [...same, ...(mirrored === null ? [] : [turned])].join(', ');
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
};

/** What stands in the place of a verdict where a question asks who, what or how. */
export const OPEN_QUESTION_WORDS = {
  label: 'What the sources say',
  /** In a list of checks, and beside another. */
  inList: 'Account of the sources',
  meaning: 'The question asks for an account, not for a yes or no.',
} as const;

/** Whether a label answers the claim; one that doesn't has no probability or confidence to show. */
export const isAnswer = (label: VerdictLabel): boolean => label !== 'not-enough-evidence';

/** A verdict in a few words: `Supported, 68%`, or `No verdict`. */
export const shortVerdict = (label: VerdictLabel, probability: number | null): string =>
  isAnswer(label) && probability !== null
    ? `${VERDICT_WORDS[label]}, ${percent(probability)}`
    : VERDICT_WORDS[label];

/** A verdict beside another: `Supported, 68%, confidence high`; null stands for a question without one. */
export const verdictInLine = (
  verdict: Pick<Verdict, 'label' | 'probability' | 'confidence'> | null,
): string => {
  if (verdict === null) return OPEN_QUESTION_WORDS.inList;
  const { label, probability, confidence } = verdict;
  const words = shortVerdict(label, probability);
  return isAnswer(label) ? `${words}, confidence ${confidence}` : words;
};

/** What was checked of a report before it was given out: its quotations, and nothing more. */
export const checkedWords = ({ evidence }: Report): string =>
  evidence.length === 1
    ? '1 quotation, found word for word in its source'
    : `${evidence.length} quotations, each found word for word in its source`;
