import type { Claim } from '../model/claim.js';
import type { SentenceInContext } from '../ports/judge.js';
import { isCountry } from '../text/name-relation.js';
import { bodyOf, findNames } from '../text/names.js';

/** The first way in which each body is named in texts. */
function writtenIn(texts: readonly string[]): Map<string, string> {
  const written = new Map<string, string>();
  for (const text of texts)
    for (const { canonical, span } of findNames(text))
      if (!written.has(canonical)) written.set(canonical, text.slice(span.start, span.end));
  return written;
}

/**
 * A claim's text with each body that is known called as the sentence calls it, else as the text
 * around it does, else by its first name: "the Israeli military" is "the IDF" beside a sentence
 * about the IDF. A model that has to guess that two names are one body answers otherwise when
 * the question is put in other names. Countries keep their words: an adjective is no noun.
 */
export function inNamesOf(
  { text }: Pick<Claim, 'text'>,
  { text: sentence, before, heading, title }: SentenceInContext,
): string {
  const names = findNames(text).filter(({ canonical }) => !isCountry(canonical));
  if (names.length === 0) return text;
  const written = writtenIn([sentence, before, heading, title]);
  let renamed = '';
  let from = 0;
  for (const { canonical, span } of names) {
    const name = written.get(canonical) ?? bodyOf(canonical)?.names[0];
    renamed += text.slice(from, span.start) + (name ?? text.slice(span.start, span.end));
    from = span.end;
  }
  return renamed + text.slice(from);
}
