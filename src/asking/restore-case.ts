import { nameAsWritten } from '../english/names/names.js';
import { isFunctionWord } from '../text/tokens.js';
import { ASKING } from './settings.js';

/** Acronyms that are words when they stand in small letters. */
const WORDS_TOO = new Set(['ice', 'who', 'us', 'it', 'may', 'turkey', 'chad', 'poles', 'polish']);

const EDGE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * Gives a text that is all in capitals, or has none, the case of its known names back. Any other
 * text is left as it is, and so is a word in small letters that may be no name ("ice").
 */
export function restoreCase(text: string): string {
  const capitals =
    /\p{Lu}{2}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    /\p{Lu}\s+\p{Lu}{2,}\s+\p{Lu}{2}/u.test(text);
  const small = !/\p{Lu}/u.test(text);
  if (!capitals && !small) return text;
  const words = text.split(' ');
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words, at, capitals);
    out.push(name?.text ?? (words[at] ?? '').toLowerCase());
    at += name?.length ?? 1;
  }
  return out.join(' ');
}

function nameAt(
  words: readonly string[],
  at: number,
  capitals: boolean,
): { text: string; length: number } | undefined {
  for (let length = Math.min(ASKING.nameWords, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length).join(' ');
    const [, before = '', core = '', after = ''] = EDGE.exec(run) ?? [];
    const lower = core.toLowerCase();
    const doubtful = length === 1 && (isFunctionWord(lower) || (!capitals && WORDS_TOO.has(lower)));
    if (core === '' || doubtful || (length > 1 && isFunctionWord((words[at] ?? '').toLowerCase())))
      continue;
    const name = nameAsWritten(core);
    if (name !== undefined) return { text: before + name + after, length };
  }
  return undefined;
}
