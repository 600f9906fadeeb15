import { isNameable, isText } from '../../english/names/speaker-name.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';

/**
 * From where on a sentence puts its speaker on a side: to name the wrong holder costs more than a
 * quotation is worth.
 */
const SURE = 0.6;

/**
 * Who holds what a sentence says: the speaker that it names, or the publisher in whose own words it
 * stands. Null where the reader is not sure of its stance, where it passes on hearsay, or where it
 * names as its speaker what is neither a body nor a person.
 */
export function holderOf({ speaker, candidate, probability }: WeighedSentence): string | null {
  if (probability < SURE || candidate.analysis.isHearsay) return null;
  const { publisher } = candidate.document.metadata;
  if (speaker === null || isText(speaker)) return publisher === 'Unknown' ? null : publisher;
  if (!isNameable(speaker)) return null;
  return publisher === 'Unknown' ? speaker : `${speaker} (in ${publisher})`;
}

/** Whether a side has a sentence of whose stance the reader is sure: without one it is none. */
export const isSide = (sentences: readonly WeighedSentence[]): boolean =>
  sentences.some(({ probability }) => probability >= SURE);
