const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:page\s+|p\.\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—|])?$/iu;
/** Heads and feet stand in the outermost lines of a page. */
const DEPTH = 3;

/** Whether a line is nothing but a page number: "7", "- 7 -", "Page 7 of 12", "vii". */
export const isPageNumber = (line: string): boolean => PAGE_NUMBER.test(line.trim());

/** Numbers and marks differ from page to page and with recognition errors; words don't. */
const keyOf = (line: string): string => line.toLowerCase().replace(/[^\p{L}]+/gu, '');

const edgesOf = <T>(page: readonly T[]): T[] =>
  page.length <= 2 * DEPTH ? [...page] : [...page.slice(0, DEPTH), ...page.slice(-DEPTH)];

/**
 * Finds the running heads, running feet and page numbers of a paged document: lines at the edges
 * of pages that are a page number, or that repeat on three pages or more and on a fifth of all.
 *
 * @param pages - Each page's lines from top to bottom.
 * @returns The lines to leave out, by identity.
 */
export function findRunningLines<T extends { text: string }>(
  pages: readonly (readonly T[])[],
): Set<T> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(({ text }) => keyOf(text)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const needed = Math.max(3, pages.length / 5);
  const running = new Set<T>();
  for (const page of pages) {
    for (const line of edgesOf(page)) {
      const key = keyOf(line.text);
      const repeats = key.length >= 3 && (counts.get(key) ?? 0) >= needed;
      const number = pages.length > 1 && isPageNumber(line.text);
      if ((repeats && line.text.length <= 120) || number) running.add(line);
    }
  }
  return running;
}
