/** Values within values: no report has half as many. */
const MOST_LEVELS = 64;

const OPENS = new Set(['{', '[']);
const CLOSES = new Set(['}', ']']);
const SURROGATE = /^[dD][89a-fA-F]/;
const LEADING = /^[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F]/;

/** Where a string that begins at this quotation mark ends, or −1 where half a character is in it. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    if (text[at] !== '\\') at += 1;
    else if (text[at + 1] === 'u' && SURROGATE.test(text.slice(at + 2, at + 4))) {
      if (!LEADING.test(text.slice(at + 2, at + 10))) return -1;
      at += 12;
    } else at += 2;
  }
  return at;
}

/** Why bytes are no JSON that a route looks at, or null; whether it is JSON at all is told by parsing. */
export function jsonFault(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'The body is not valid UTF-8';
  }
  let level = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') {
      at = endOfString(text, at);
      if (at < 0) return 'The body contains half a character';
    } else if (OPENS.has(character)) level += 1;
    else if (CLOSES.has(character)) level -= 1;
    if (level > MOST_LEVELS) return `The body nests values more than ${MOST_LEVELS} deep`;
  }
  return null;
}
