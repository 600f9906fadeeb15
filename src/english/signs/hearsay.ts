/** What is told of somebody, by somebody, of whom nobody knows: it is nobody's own assertion. */
const HEARSAY =
  /\b(?:reportedly|allegedly|supposedly|purportedly|rumou?red|according to|(?:is|are|was|were|been) (?:accused|suspected|alleged|said|believed|thought|claimed) (?:of|to|that)|it (?:is|was) (?:claimed|alleged|said|reported))\b/i;

/** What a body writes of its own hearing is told before it, not by it. */
const BEFORE_A_BODY =
  /^before (?:the|an?|its|\p{Lu}\p{L}*(?:’s|'s)?)\s[^,]*\b(?:examiner|court|judge|committee|commission|board|council|panel|tribunal)\b/iu;

/** Whether a sentence passes on what somebody else is to have said: nobody holds it by that. */
export const isHearsay = (sentence: string): boolean =>
  HEARSAY.test(sentence) || BEFORE_A_BODY.test(sentence);
