import type { WeighedSentence } from '../evidence/evidence-set.js';
import { INTERESTS } from './settings.js';
import { IS_TEXT } from './voice.js';

/** What is called by a name and holds nothing: a programme, a law, a form. */
const IS_THING =
  /\b(?:models?|programs?|programmes?|acts?|memorand(?:um|a)|orders?|forms?|plans?|laws?|sections?|appendix|exhibits?|tables?|figures?|projects?|initiatives?|bills?|codes?|rules?|provisions?|clauses?|certificates?|permits?|licen[cs]es?)(?:\s+[\d.]+)?$/i;

/** What begins like this is the start of a sentence, not a name. */
const IS_FRAGMENT =
  /^(?:after|although|as|at|before|because|by|despite|during|following|for|from|if|in|on|once|since|that|through|to|under|until|upon|when|where|whether|while|with|within|without)\b/i;

/** "The New York": an article before a name that takes none leaves the noun out. */
const IS_CUT = /^the (?:new|san|los|las|saint|st\.?|north|south|east|west) \p{Lu}\p{L}+$/iu;

/** Whether a speaker is a body or a person, as far as the words tell. */
export const isNameable = (speaker: string): boolean =>
  !IS_TEXT.test(speaker) &&
  !IS_THING.test(speaker) &&
  !IS_FRAGMENT.test(speaker) &&
  !IS_CUT.test(speaker);

/** What is told of somebody, by somebody, of whom nobody knows: it is nobody's own assertion. */
const HEARSAY =
  /\b(?:reportedly|allegedly|supposedly|purportedly|rumou?red|according to|(?:is|are|was|were|been) (?:accused|suspected|alleged|said|believed|thought|claimed) (?:of|to|that)|it (?:is|was) (?:claimed|alleged|said|reported))\b/i;

/** What a body writes of its own hearing is told before it, not by it. */
const BEFORE_A_BODY =
  /^before (?:the|an?|its|\p{Lu}\p{L}*(?:’s|'s)?)\s[^,]*\b(?:examiner|court|judge|committee|commission|board|council|panel|tribunal)\b/iu;

/**
 * Who holds what a sentence says: the speaker that it names, or the publisher in whose own words it
 * stands. Null where the reader is not sure of its stance, where it passes on hearsay, or where it
 * names as its speaker what is neither a body nor a person.
 */
export function holderOf(sentence: WeighedSentence): string | null {
  const { speaker, candidate } = sentence;
  const { text } = candidate.sentence;
  if (!isHeld(sentence) || HEARSAY.test(text) || BEFORE_A_BODY.test(text)) return null;
  const { publisher } = candidate.document.metadata;
  if (speaker === null || IS_TEXT.test(speaker)) return publisher === 'Unknown' ? null : publisher;
  if (!isNameable(speaker)) return null;
  return publisher === 'Unknown' ? speaker : `${speaker} (in ${publisher})`;
}

/** Whether the reader is sure enough of a sentence's stance to name who holds it. */
export const isHeld = ({ probability }: WeighedSentence): boolean =>
  probability >= INTERESTS.holder;

/** Whether a side has a sentence of whose stance the reader is sure: without one it is none. */
export const isSide = (sentences: readonly WeighedSentence[]): boolean => sentences.some(isHeld);
