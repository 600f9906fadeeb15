const SENTENCE_END = /[.!?…][”’")\]]*$/u;

/** Phrases and sentences as one run of sentences. */
export const asSentences = (phrases: readonly string[]): string =>
  phrases
    .map((phrase) => phrase.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
    .filter((phrase) => phrase !== '')
    .map((phrase) => (SENTENCE_END.test(phrase) ? phrase : `${phrase}.`))
    .join(' ');
