import type { Certainty } from '../../model/evidence.js';
import { type Frame, findFrames } from './frames.js';

/** Words that keep a statement short of assertion (after Hyland's hedges in academic prose). */
const HEDGES =
  /\b(?:might|could|would|appears?|appeared|seems?|seemed|suggest(?:s|ed|ing)?|indicat(?:es|ed)|possibl[ey]|potential(?:ly)?|probabl[ey]|likely|unlikely|perhaps|reportedly|allegedly|apparently|presumably|believed to|thought to|said to|estimated|roughly|expected to|plan(?:s|ned)? to|intend(?:s|ed)? to|propos(?:es|ed|al)|considering|risks?|alleg(?:es|ed)|accused|claim(?:s|ed)|contend(?:s|ed)?|argu(?:es|ed)|rumou?red|supposed(?:ly)?|to (?:my|our) knowledge|(?<=, )that (?:I|we) (?:know|recall|am aware|are aware))\b/i;

/** "may" the verb, not the month; "can" the verb, not the vessel. */
const MODALS = /\b(?:may|(?<!\b(?:[Tt]he|[Aa]|[Ee]ach|per|this|that) )can)\b/;

/**
 * How certain a sentence sounds: it denies, it hedges, or it asserts.
 *
 * @param frames - Those of the sentence, where they are known already.
 */
export function certaintyOf(
  sentence: string,
  frames: readonly Frame[] = findFrames(sentence),
): Certainty {
  if (frames.some(({ kind }) => kind === 'denies')) return 'denied';
  return HEDGES.test(sentence) || MODALS.test(sentence) ? 'hedged' : 'asserted';
}
