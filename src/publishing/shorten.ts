/** Words of a text from its start, up to `length` code points; what has no spaces is cut inside. */
const startOf = (letters: readonly string[], length: number): string => {
  const cut = letters.slice(0, length).join('');
  const words = cut.replace(/\s+\S*$/u, '');
  return words === '' ? cut : words;
};

/**
 * A text of at most about `length` code points: three fifths of them from its start and the rest
 * from its end, cut at words, with “ … ” for what is left out between.
 */
export const shorten = (text: string, length: number): string => {
  const letters = [...text];
  if (letters.length <= length) return text;
  const before = Math.ceil(length * 0.6);
  const reversed = startOf(letters.toReversed(), length - before);
  return `${startOf(letters, before)} … ${[...reversed].reverse().join('')}`;
};
