const HEADING = /^(?:foot|end)?notes?\b|^references\b|^sources?\b|^bibliography\b|^works cited\b/i;

/** Whether a heading stands over what a document cites. */
export const headsSources = (heading: string): boolean => HEADING.test(heading);

const LIST =
  /(?:^|\n)\s*(?:sources|references|(?:end|foot)?notes|works cited|citations|bibliography)\s*:?\s*(?:\n|$)/i;

/** Whether a document has a line that announces what it cites. */
export const listsSources = (text: string): boolean => LIST.test(text);
