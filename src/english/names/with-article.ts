const COMMON =
  /\b(?:Department|Agency|Office|Service|Bureau|Forces?|Army|Police|Court|Union|Council|Ministry|Administration|Authority|Board|Commission|Foundation|Campaign|Alliance|Committee|Institute|Association|army|military|police|government|embassy|ministry|agents)\b/;

/** A name within a sentence: those made of common nouns and spelled acronyms take an article. */
export const withArticle = (name: string): string => {
  const bare = name.replace(/^the\s+/i, '');
  const spelled = /^[A-Z]{2,5}$/.test(bare) && !/[AEIOU]/.test(bare.slice(0, 1) + bare.slice(-1));
  return COMMON.test(bare) || spelled || /^(?:IDF|FBI|EPA|EU|UN|UK|US)$/.test(bare)
    ? `the ${bare}`
    : bare;
};
