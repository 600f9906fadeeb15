/** Scripts that write words without spaces between them: two letters count as a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/gu;

/** Number of words, near enough to compare with a threshold in any script. */
export const wordCount = (text: string): number => {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = (unspaced === 0 ? text : text.replace(UNSPACED, ' ')).match(
    /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu,
  );
  return (spaced?.length ?? 0) + unspaced / 2;
};
