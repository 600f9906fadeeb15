import { OPENERS, TAGS } from '../english/questions/framing.js';
import { restoreCase } from './restore-case.js';

/** Plain quotes, hyphens and single spaces; no control characters, emoji or runs of marks. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .replace(/[¿¡]/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/？/g, '?')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:!?…]{4,}/g, (run) => run.slice(0, 3))
    .replace(/ ([,;:?!.])(?=\s|$|[?!])/g, '$1')
    .replace(/([,;?!])(?=\p{L}{2})/gu, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();

/** Drops quotation marks that hold the whole text, and only those. */
const unquote = (text: string): string => {
  const inner = /^["'](.*?)["']?([.?!]*)$/u.exec(text);
  if (inner === null) return text;
  const [, body = '', end = ''] = inner;
  const closed = /["'][.?!]*$/u.test(text);
  return closed && !body.includes('"') && !/(?<=\s)'|'(?=\s)/.test(body) ? body + end : text;
};

/** What was asked, without framing, tags and typing slips; `asks` where a mark or tag asks. */
export interface CleanQuestion {
  text: string;
  asks: boolean;
  /** Whether a tag or opener says that what is left is a statement to check. */
  statement: boolean;
}

/** Takes a question out of its wrapping. The words that remain are as they were written. */
export function cleanQuestion(question: string): CleanQuestion {
  let text = restoreCase(unquote(plainText(question)));
  const asks = /\?["')\]]*$/.test(text);
  let statement = false;
  for (const tag of TAGS) {
    const cut = text.replace(tag, '');
    if (cut !== text && /\p{L}{2}.*\s.*\p{L}{2}/u.test(cut)) {
      text = cut;
      statement = true;
    }
  }
  for (let round = 0; round < 4; round += 1) {
    const opener = OPENERS.find((pattern) => pattern.test(text));
    if (opener === undefined) break;
    const cut = unquote(text.replace(opener, '').trim());
    if (cut === '') break;
    statement ||= /whether|if\b|that/i.test(opener.exec(text)?.[0] ?? '');
    text = cut;
  }
  return { text, asks, statement };
}
