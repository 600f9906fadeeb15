const NEGATES = /\b(?:not|never|no|nobody|none|neither|nor|without|false|untrue)\b|n['’]t\b/i;

/** Whether a sentence has a word of denial: of two that are alike but for it, one answers the other. */
export const isNegative = (sentence: string): boolean => NEGATES.test(sentence);
