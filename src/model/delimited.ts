/** A numbered source of a prompt: what is known of it, and its words. */
export interface NumberedSource {
  n: number;
  /** Names and values, each on a line of its own; what is null is left out. */
  about: Readonly<Record<string, string | null>>;
  text: string;
}

/** No mark of a delimiter is left in what stands between delimiters. */
const unmarked = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›');

const line = (text: string): string => unmarked(text).replace(/\s+/g, ' ').trim();

/**
 * Numbered sources between delimiters that nothing in them can close: angle brackets in their
 * words become single quotation marks of the same shape, and what is told of them has no line breaks.
 */
export const delimited = (sources: readonly NumberedSource[]): string =>
  sources
    .map(({ n, about, text }) =>
      [
        `<source ${n}>`,
        ...Object.entries(about).flatMap(([name, value]) =>
          value === null || value === '' ? [] : `${name}: ${line(value)}`,
        ),
        line(text),
        `</source ${n}>`,
      ].join('\n'),
    )
    .join('\n');
