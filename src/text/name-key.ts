/**
 * A name by which spellings are one: without case, accents, apostrophes, and stops and commas at the
 * end of words; other marks are spaces. The table store computes the same of cells.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/gu, '')
    .replace(/[.,](?:\s|$)/gu, ' ')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
