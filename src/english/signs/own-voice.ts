import { withoutQuotations } from '../../text/quotations.js';

const CONTRADICTS =
  /\b(?:contrary to|(?:is|are|was|were|that is)\s+(?:\w+ly\s+|just\s+|not\s+)?(?:false|wrong|untrue|mistaken|misleading|inaccurate|incorrect|not true|not correct|not so|invented|made up|a lie|a myth)|(?:is|are|gets?|got) (?:it )?wrong|not true|no such|never happened|does not hold|do not hold|did not happen|otherwise)\b/i;

/** Whether a sentence speaks against what it hands on, in its own words. */
export const contradicts = (sentence: string): boolean =>
  CONTRADICTS.test(withoutQuotations(sentence));

const OWN_WORK =
  /\b(?:I|[Mm]y|[Ww]e|[Oo]ur|us)\b|\b[Tt]his (?:newspaper|paper|magazine|station|programme|program|website|reporter)\b/;

/** Whether a sentence tells what its writer saw, did or heard. */
export const tellsOwnWork = (sentence: string): boolean =>
  OWN_WORK.test(withoutQuotations(sentence));
