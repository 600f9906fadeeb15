import type { Ruling } from '../api/types.js';

export type RulingState = 'counts' | 'replaced' | 'withdrawn';

const isSamePlace = (a: Ruling, b: Ruling): boolean =>
  a.claim === b.claim &&
  a.document === b.document &&
  a.quote === b.quote &&
  a.span?.start === b.span?.start;

/** Whether a ruling counts when the question is asked: of several stances on a sentence the last. */
export const stateOf = (ruling: Ruling, all: readonly Ruling[]): RulingState => {
  if (ruling.withdrawn) return 'withdrawn';
  const isReplaced =
    ruling.kind === 'stance' &&
    all.some(
      (other) =>
        other.kind === 'stance' &&
        !other.withdrawn &&
        other.at > ruling.at &&
        isSamePlace(other, ruling),
    );
  return isReplaced ? 'replaced' : 'counts';
};
