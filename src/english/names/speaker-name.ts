/** Texts are cited, people and bodies hold views: "a 2024 report" is no holder. */
const IS_TEXT =
  /\b(?:report(?:s|ing)?|materials?|documents?|records?|investigations?|stud(?:y|ies)|articles?|polic(?:y|ies)|agreements?|contracts?|statements?|reviews?|audits?)\b/i;

/** Whether what is called a speaker is a text. */
export const isText = (speaker: string): boolean => IS_TEXT.test(speaker);

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
  !isText(speaker) &&
  !IS_THING.test(speaker) &&
  !IS_FRAGMENT.test(speaker) &&
  !IS_CUT.test(speaker);

const OPPONENTS = /\b(?:critics?|opponents?)\b/i;
const SUPPORTERS = /\b(?:supporters?|proponents?|defenders?)\b/i;
const CAMPAIGNERS = /\b(?:campaigners?|activists?|advocates?|lobbyists?)\b/i;

/** What a speaker without a name is called for: who is against it, for it, or works for a cause. */
export function roleOf(speaker: string): 'opponent' | 'supporter' | 'campaigner' | null {
  if (OPPONENTS.test(speaker)) return 'opponent';
  if (SUPPORTERS.test(speaker)) return 'supporter';
  return CAMPAIGNERS.test(speaker) ? 'campaigner' : null;
}

/** Words of a name that many have: a "county spokesman" is not of one county office. */
const COMMON =
  /^(?:office|county|city|state|department|police|army|national|agency|company|council|federal|government|court|system|systems|group)$/i;

/** Whether a lower-case word of a name tells it from no other. */
export const isCommonInNames = (lower: string): boolean => COMMON.test(lower);
