import type { Ruling } from '../api/types.js';
import { counted } from '../design/format.js';

/** A ruling, or its withdrawal, that a check was too early for. */
export interface Unheard {
  ruling: Ruling;
  change: 'made' | 'withdrawn';
}

interface Asked {
  /** ISO time at which the check began. */
  startedAt: string;
  /** Texts of its claims. */
  claims: readonly string[];
}

/**
 * What readers decided on a check's claims after it began: asking again would hear it. A ruling that
 * was made and taken back since changes nothing and is left out.
 */
export const unheardBy = ({ startedAt, claims }: Asked, rulings: readonly Ruling[]): Unheard[] => {
  const since = (iso: string): boolean => Date.parse(iso) >= Date.parse(startedAt);
  return rulings
    .filter(({ claim }) => claims.includes(claim))
    .flatMap((ruling): Unheard[] => {
      const { at, withdrawn } = ruling;
      if (!withdrawn) return since(at) ? [{ ruling, change: 'made' }] : [];
      return !since(at) && since(withdrawn.at) ? [{ ruling, change: 'withdrawn' }] : [];
    });
};

/** How many were made and withdrawn, in words for one line; empty where nothing was. */
export const unheardWords = (unheard: readonly Unheard[]): string => {
  const made = unheard.filter(({ change }) => change === 'made').length;
  const withdrawn = unheard.length - made;
  const was = (count: number): string => (count === 1 ? 'was' : 'were');
  const parts = [
    ...(made > 0 ? [`${counted(made, 'ruling')} ${was(made)} recorded`] : []),
    ...(withdrawn > 0 ? [`${counted(withdrawn, 'ruling')} ${was(withdrawn)} withdrawn`] : []),
  ];
  return parts.join(' and ');
};
