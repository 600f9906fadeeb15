const RECORD =
  /\b(?:(?:agreement|contract|statute|act|order|ruling|judg(?:e)?ment|resolution|dataset|register|record)s?|memorand(?:um|a)|polic(?:y|ies)|minutes)\b/i;

/** Whether a title calls its document a record: an agreement, an order, minutes. */
export const isRecordTitle = (title: string): boolean => RECORD.test(title);

/** What is to be done, which is no record of what was. */
const RULE = /\b(?:polic(?:y|ies)|statute|act|resolution|guidelines?|rules?)\b/i;

/** Whether a title calls its document a rule of how to act. */
export const isRuleTitle = (title: string): boolean => RULE.test(title);

const HEADING = /^(?:foot|end)?notes?\b|^references\b|^sources?\b|^bibliography\b|^works cited\b/i;

/** Whether a heading stands over what a document cites. */
export const headsSources = (heading: string): boolean => HEADING.test(heading);

const LIST =
  /(?:^|\n)\s*(?:sources|references|(?:end|foot)?notes|works cited|citations|bibliography)\s*:?\s*(?:\n|$)/i;

/** Whether a document has a line that announces what it cites. */
export const listsSources = (text: string): boolean => LIST.test(text);
