/** Double quotation marks and what stands between them. */
const QUOTED = /[“"][^“”"]*[”"]/gu;

/** The stretches of a text that stand within double quotation marks, without the marks. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(QUOTED)].map(([quoted]) => quoted.slice(1, -1));

/** A text with nothing between its double quotation marks. */
export const withoutQuotations = (text: string): string => text.replace(QUOTED, '“”');
