import { isNameable, isText } from '../../english/names/speaker-name.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { INTERESTS } from './settings.js';

/**
 * Who holds what a sentence says: the speaker that it names, or the publisher in whose own words it
 * stands. Null where the reader is not sure of its stance, where it passes on hearsay, or where it
 * names as its speaker what is neither a body nor a person.
 */
export function holderOf(sentence: WeighedSentence): string | null {
  const { speaker, candidate } = sentence;
  if (!isHeld(sentence) || candidate.analysis.isHearsay) return null;
  const { publisher } = candidate.document.metadata;
  if (speaker === null || isText(speaker)) return publisher === 'Unknown' ? null : publisher;
  if (!isNameable(speaker)) return null;
  return publisher === 'Unknown' ? speaker : `${speaker} (in ${publisher})`;
}

/** Whether the reader is sure enough of a sentence's stance to name who holds it. */
export const isHeld = ({ probability }: WeighedSentence): boolean =>
  probability >= INTERESTS.holder;

/** Whether a side has a sentence of whose stance the reader is sure: without one it is none. */
export const isSide = (sentences: readonly WeighedSentence[]): boolean => sentences.some(isHeld);
