/** Letters and digits alone: how a text is punctuated, cased or footnoted is not what it says. */
const bareWords = (text: string): string =>
  text
    .replace(/\[\d+\]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether `printed` says `text` word for word, whole or as a quotation within it. */
export const saysAlready = (printed: string, text: string): boolean =>
  ` ${bareWords(printed)} `.includes(` ${bareWords(text)} `);

const SENTENCE_END = /[.!?…][”’")\]]*$/u;

/** Phrases and sentences as one run of sentences. */
export const asSentences = (phrases: readonly string[]): string =>
  phrases
    .map((phrase) => phrase.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
    .filter((phrase) => phrase !== '')
    .map((phrase) => (SENTENCE_END.test(phrase) ? phrase : `${phrase}.`))
    .join(' ');

/** The first names of a list, and how many more there are. */
export const namesUpTo = (names: readonly string[], most: number): string => {
  const rest = names.length - most;
  const shown = names.slice(0, most).join(', ');
  return rest > 0 ? `${shown} and ${rest} more` : shown;
};
