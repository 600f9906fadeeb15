import { mean } from './mean.js';

/** What the data says of one item and what was answered. */
export interface Answer<Label> {
  gold: Label;
  predicted: Label;
}

/** Share of the answers that are right, 0 to 1. */
export const accuracyOf = <Label>(answers: readonly Answer<Label>[]): number =>
  mean(answers.map(({ gold, predicted }) => (gold === predicted ? 1 : 0)));

const recallOf = <Label>(answers: readonly Answer<Label>[], label: Label): number =>
  mean(
    answers
      .filter(({ gold }) => gold === label)
      .map(({ predicted }) => Number(predicted === label)),
  );

const f1Of = <Label>(answers: readonly Answer<Label>[], label: Label): number => {
  const hits = answers.filter(
    ({ gold, predicted }) => gold === label && predicted === label,
  ).length;
  const mentions =
    answers.filter(({ gold }) => gold === label).length +
    answers.filter(({ predicted }) => predicted === label).length;
  return mentions === 0 ? 0 : (2 * hits) / mentions;
};

const goldLabels = <Label>(answers: readonly Answer<Label>[]): Label[] => [
  ...new Set(answers.map(({ gold }) => gold)),
];

/**
 * Mean F1 over the classes that the data holds. A class that is only ever answered, never right,
 * has no F1 of its own: it costs the recall of the others.
 */
export const macroF1Of = <Label>(answers: readonly Answer<Label>[]): number =>
  mean(goldLabels(answers).map((label) => f1Of(answers, label)));

/** Mean recall over the classes that the data holds: guessing gives one half of two. */
export const balancedAccuracyOf = <Label>(answers: readonly Answer<Label>[]): number =>
  mean(goldLabels(answers).map((label) => recallOf(answers, label)));

/** The label that the data holds most often, the first met on a tie. */
export function majorityOf<Label>(labels: readonly Label[]): Label | undefined {
  const counts = new Map<Label, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
