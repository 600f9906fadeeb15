import type { JudgedSentence, Stance } from '../api/types.js';
import { rulingsOn } from './rulings-on.js';

export const STANCES: readonly Stance[] = ['supports', 'refutes', 'qualifies', 'neither'];

/** Which sentences are shown; null or empty lets all through. */
export interface Filter {
  stance: Stance | null;
  publisher: string | null;
  origin: string | null;
  speaker: string | null;
  cited: boolean | null;
  /** Whether a reader has ruled on it. */
  ruled: boolean | null;
  /** Words that must all stand in the sentence, its title, publisher or speaker. */
  words: string;
}

export const NO_FILTER: Filter = {
  stance: null,
  publisher: null,
  origin: null,
  speaker: null,
  cited: null,
  ruled: null,
  words: '',
};

const yesOrNo = (value: string | null): boolean | null =>
  value === 'yes' ? true : value === 'no' ? false : null;

/** Reads the filter of an address; what it doesn't know it leaves open. */
export const readFilter = (query: URLSearchParams): Filter => ({
  stance: STANCES.find((stance) => stance === query.get('stance')) ?? null,
  publisher: query.get('publisher') || null,
  origin: query.get('origin') || null,
  speaker: query.get('speaker') || null,
  cited: yesOrNo(query.get('cited')),
  ruled: yesOrNo(query.get('ruled')),
  words: query.get('q') ?? '',
});

/** Writes the filter over an address's query, leaving alone what is not its own. */
export const writeFilter = (query: URLSearchParams, filter: Filter): URLSearchParams => {
  const written = new URLSearchParams(query);
  const asWord = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no');
  const values: Record<string, string | null> = {
    stance: filter.stance,
    publisher: filter.publisher,
    origin: filter.origin,
    speaker: filter.speaker,
    cited: asWord(filter.cited),
    ruled: asWord(filter.ruled),
    q: filter.words,
  };
  for (const [key, value] of Object.entries(values)) {
    if (value) written.set(key, value);
    else written.delete(key);
  }
  return written;
};

const wordsIn = (text: string): string[] =>
  text.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);

/** Makes the test of a filter, to be put to many sentences. */
export const makeTest = (filter: Filter): ((sentence: JudgedSentence) => boolean) => {
  const words = wordsIn(filter.words);
  return (sentence) => {
    const { stance, publisher, origin, speaker, n } = sentence;
    const isRuled = rulingsOn(sentence).length > 0;
    if (filter.stance !== null && stance !== filter.stance) return false;
    if (filter.publisher !== null && publisher !== filter.publisher) return false;
    if (filter.origin !== null && origin !== filter.origin) return false;
    if (filter.speaker !== null && speaker !== filter.speaker) return false;
    if (filter.cited !== null && (n !== null) !== filter.cited) return false;
    if (filter.ruled !== null && isRuled !== filter.ruled) return false;
    if (words.length === 0) return true;
    const text = [sentence.quote, sentence.title, publisher, speaker ?? '']
      .join('\n')
      .toLocaleLowerCase('en');
    return words.every((word) => text.includes(word));
  };
};
