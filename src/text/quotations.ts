import type { Span } from '../model/span.js';

/**
 * Double quotation marks of several languages and what stands between them. Some hold others' marks, and
 * some are closed with another language's.
 */
const QUOTED = /“[^“”]*”|“[^“”"]*"|"[^"“”]*["”]|"[^"]*"|«[^«»]*»|„[^„“”]*[“”]/gu;

/** What stands within double quotation marks, without the marks; the span counts in the text. */
export interface QuotedStretch {
  text: string;
  span: Span;
}

/** The stretches of a text that stand within double quotation marks, with their places. */
export const quotedStretches = (text: string): QuotedStretch[] =>
  [...text.matchAll(QUOTED)].map(({ 0: quoted, index }) => ({
    text: quoted.slice(1, -1),
    span: { start: index + 1, end: index + quoted.length - 1 },
  }));

/** The stretches of a text that stand within double quotation marks, without the marks. */
export const quotationsIn = (text: string): string[] =>
  quotedStretches(text).map((stretch) => stretch.text);

/** A text with something else in the place of each quotation, its marks included. */
export const replaceQuotations = (
  text: string,
  instead: (quoted: string, words: string) => string,
): string => text.replace(QUOTED, (quoted) => instead(quoted, quoted.slice(1, -1)));

/** A text with nothing between its double quotation marks. */
export const withoutQuotations = (text: string): string => replaceQuotations(text, () => '“”');
