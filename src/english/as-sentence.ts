/** Makes a sentence of words: a capital in front, one period behind, single spaces between. */
export function asSentence(text: string): string {
  const bare = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!?…]+$/u, (end, at: number) => (keepsPeriod(text.trim(), at, end) ? '.' : ''))
    .trim();
  if (bare === '') return '.';
  const capital = bare.replace(/^["'“‘([]*\p{Ll}/u, (start) =>
    isLowerName(bare) ? start : start.toUpperCase(),
  );
  return capital.endsWith('.') ? capital : `${capital}.`;
}

/** "U.S." at the end keeps its period, and needs no second one. */
const keepsPeriod = (text: string, _at: number, end: string): boolean =>
  end.startsWith('.') && /(?:\b\p{L}\.)+\p{L}\.*[\s?!]*$/u.test(text);

/** Names that stay small at the head of a sentence: "iPhone", "mRNA". */
const isLowerName = (text: string): boolean => /^[a-z]{1,2}\p{Lu}/u.test(text);
