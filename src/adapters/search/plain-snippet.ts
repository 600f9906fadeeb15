/** Longest snippet: providers cut theirs at about this length, and some do not. */
const MOST_CHARACTERS = 500;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, number, name) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (number !== undefined) return character(Number(number));
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });

/** What a provider gives as a title or snippet as one line of plain text: no marks of HTML. */
export const plainSnippet = (html: string | null | undefined): string =>
  decoded((html ?? '').replace(/<\/?[a-z][^<>]*>/gi, ''))
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS)
    .trim();
