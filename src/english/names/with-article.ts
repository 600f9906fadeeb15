/** Common nouns with which names of bodies are made. */
const COMMON =
  /\b(?:Department|Agency|Office|Service|Bureau|Forces?|Army|Police|Court|Union|Council|Ministry|Administration|Authority|Board|Commission|Foundation|Campaign|Alliance|Committee|Institute|Association|army|military|police|government|embassy|ministry|agents)\b/;
/** Two or three letters are spelled, "the EPA", but for those of a word, "ICE"; longer ones where nobody could say them: "the OECD", but "NATO". */
const SPELLED =
  /^(?![AEIOU][^AEIOU]E$)[A-Z]{2,3}$|^(?=[A-Z]{4,5}$)(?:[AEIOU]{2}|[A-Z]*[^AEIOU]{3})/;

/** A name within a sentence: those made of common nouns and spelled letters take an article. */
export const withArticle = (name: string): string => {
  const bare = name.replace(/^the\s+/i, '');
  return COMMON.test(bare) || SPELLED.test(bare) ? `the ${bare}` : bare;
};
