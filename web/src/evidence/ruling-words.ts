import type { Ruling } from '../api/types.js';

/** What a ruling did, as it is told of a sentence. */
export const RULED_WORDS: Record<Ruling['kind'], string> = {
  stance: 'Stance overruled',
  merge: 'Origins merged',
  split: 'Split from its origin',
  same: 'Names taken for one body',
  'not-same': 'Names taken for several bodies',
};
