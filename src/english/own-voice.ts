/** Words within quotation marks are somebody else's. */
const QUOTED = /[“"][^“”"]*[”"]/gu;

const CONTESTS =
  /\b(?:contrary to|(?:is|are|was|were|that is)\s+(?:\w+ly\s+|just\s+|not\s+)?(?:false|wrong|untrue|mistaken|misleading|inaccurate|incorrect|not true|not correct|not so|invented|made up|a lie|a myth)|(?:is|are|gets?|got) (?:it )?wrong|not true|no such|never happened|does not hold|do not hold|did not happen|otherwise)\b/i;

/** Whether a sentence speaks against what it hands on, in its own words. */
export const contests = (sentence: string): boolean =>
  CONTESTS.test(sentence.replace(QUOTED, '“”'));

const OWN_WORK =
  /\b(?:I|[Mm]y|[Ww]e|[Oo]ur|us)\b|\b[Tt]his (?:newspaper|paper|magazine|station|programme|program|website|reporter)\b/;

/** Whether a sentence tells what its writer saw, did or heard. */
export const tellsOwnWork = (sentence: string): boolean =>
  OWN_WORK.test(sentence.replace(QUOTED, '“”'));

/** The stretches of a sentence that stand within quotation marks. */
export const quotationsIn = (sentence: string): string[] =>
  [...sentence.matchAll(QUOTED)].map(([quoted]) => quoted.slice(1, -1));
