import type { Stance } from '../model/evidence.js';
import type { Ruling } from '../model/ruling.js';
import { placesOf } from '../model/ruling.js';

const RULED: Record<'merge' | 'split', string> = {
  merge: 'come from one account',
  split: 'do not come from the same account as the others',
};

const DEEDS: Record<Stance, string> = {
  supports: 'supports',
  refutes: 'refutes',
  qualifies: 'qualifies',
  neither: 'says nothing about',
};

/** What a ruling holds, in a sentence. */
export function rulingWords(ruling: Ruling): string {
  if ('names' in ruling) return ruling.claim.replace(/\.$/u, '');
  const quotes = placesOf(ruling).map(({ quote }) => `“${quote}”`);
  return ruling.kind === 'stance'
    ? `${quotes.join('')} ${DEEDS[ruling.stance]} “${ruling.claim}”`
    : `On “${ruling.claim}”, ${quotes.join(' and ')} ${RULED[ruling.kind]}`;
}
