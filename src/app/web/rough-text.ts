/** Elements whose content nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** More markup than this is not looked at: no wall is that long. */
const MOST_LOOKED_AT = 512 * 1024;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  rsquo: '’',
};

/**
 * The words of a page, got without building it: in one pass, however its markup is meant. For a
 * look at a page before it is read; what is read is read by a reader.
 */
export function roughText(markup: string): string {
  const source = markup.slice(0, MOST_LOOKED_AT);
  const parts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    parts.push(source.slice(at, tag < 0 ? undefined : tag));
    if (tag < 0) break;
    const name = /^[a-z0-9-]+/i.exec(source.slice(tag + 1, tag + 20))?.[0]?.toLowerCase() ?? '';
    const closing = source.startsWith('<!--', tag) ? '-->' : UNREAD.has(name) ? `</${name}` : '>';
    const end = indexOfAnyCase(source, closing, tag);
    if (end < 0) break;
    parts.push(' ');
    at = closing.startsWith('</') ? end : end + closing.length;
  }
  return parts
    .join('')
    .replace(/&(\w+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Closing tags are written in either case; nothing else here is. */
function indexOfAnyCase(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  if (found >= 0 || !mark.startsWith('</')) return found;
  return text.indexOf(mark.toUpperCase(), from);
}

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
