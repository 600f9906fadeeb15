import { majorityOf } from '../metrics/classification.js';
import type { AskedClaim } from './ask-claims.js';
import { countArticles } from './count-articles.js';
import { weighed } from './features-of.js';
import type { VerdictAnswer } from './score-verdicts.js';

/** A way to come from judged sentences to verdicts, for the claims of one set. */
export interface Answerer {
  name: string;
  answer: (asked: readonly AskedClaim[]) => VerdictAnswer[];
}

const engine: Answerer = {
  name: 'Corroborate',
  answer: (asked) =>
    asked.map((claim) => {
      const { verdict } = weighed(claim);
      return {
        gold: claim.label,
        predicted: verdict?.label ?? 'not-enough-evidence',
        probability: verdict?.probability ?? null,
      };
    }),
};

const counting: Answerer = {
  name: 'counting articles',
  answer: (asked) =>
    asked.map(({ label, judged }) => ({
      gold: label,
      predicted: countArticles(judged),
      probability: null,
    })),
};

const majority: Answerer = {
  name: 'always the commonest',
  answer: (asked) => {
    const labels = asked.map(({ label }) => label);
    const predicted = majorityOf(labels) ?? 'not-enough-evidence';
    return labels.map((gold) => ({ gold, predicted, probability: null }));
  },
};

/** The engine first, then what it has to beat. */
export const ANSWERERS: readonly Answerer[] = [engine, counting, majority];
