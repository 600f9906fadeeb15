import { findDates } from '../../../english/dates.js';
import { capitalisedIn, figuresIn, withoutDates } from '../../../english/missing-details.js';
import { findQuantities } from '../../../english/quantities.js';
import type { Document } from '../../../model/document.js';
import type { DraftDetail } from '../../../model/draft-audit.js';
import type { Stores } from '../../dossier/dossier.js';

/** A detail that some document must have, as it is looked for. */
interface Wanted {
  detail: DraftDetail;
  /** The value of a number, the ISO prefix of a date, a word of a name in lower case. */
  key: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Names of many words, of which an acronym may be made. */
const LONG_NAME =
  /\p{Lu}[\p{L}’'-]*(?:(?:\s+(?:and|of|the|for|on|in|to|de|&))*[\s-]+\p{Lu}[\p{L}’'-]*)+/gu;

/** The words of a name that tell it; “I” and the letter behind an apostrophe are none. */
const wordsOfName = (name: string): string[] =>
  (name.replace(/['’]s$/, '').match(WORD) ?? [])
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase());

/** Every number, date and name of a sentence. */
function wantedIn(sentence: string): Wanted[] {
  const values = findQuantities(sentence).map(({ value }) => String(value));
  const days = findDates(sentence).map(({ iso }) => iso);
  const figures = figuresIn(sentence).map((detail, at) => ({
    detail,
    key: [...values, ...days][at] ?? '',
  }));
  const names = capitalisedIn(withoutDates(sentence)).flatMap(({ text, span }) =>
    wordsOfName(text).map((key): Wanted => {
      const kind = CALENDAR.test(key) ? 'date' : 'name';
      return { detail: { text, kind, span }, key };
    }),
  );
  return [...figures, ...names];
}

/** What is still looked for, by kind: what a document has is struck off. */
class Sought {
  readonly numbers = new Set<string>();
  readonly dates = new Set<string>();
  readonly words = new Set<string>();

  constructor(wanted: readonly Wanted[]) {
    for (const { detail, key } of wanted) this.#setOf(detail, key).add(key);
  }

  #setOf({ kind }: DraftDetail, key: string): Set<string> {
    if (kind === 'number') return this.numbers;
    return kind === 'date' && /^\d/.test(key) ? this.dates : this.words;
  }

  get isEmpty(): boolean {
    return this.numbers.size + this.dates.size + this.words.size === 0;
  }

  has({ detail, key }: Wanted): boolean {
    return this.#setOf(detail, key).has(key);
  }

  strike(text: string): void {
    if (this.words.size > 0) this.#strikeWords(text);
    if (this.numbers.size > 0)
      for (const { value } of findQuantities(text)) this.numbers.delete(String(value));
    if (this.dates.size === 0) return;
    const days = findDates(text).map(({ iso }) => iso);
    for (const date of this.dates)
      if (days.some((day) => day.startsWith(date))) this.dates.delete(date);
  }

  #strikeWords(text: string): void {
    for (const word of text.toLowerCase().match(WORD) ?? []) this.words.delete(word);
    for (const [name] of text.matchAll(LONG_NAME)) {
      const initials = (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
      for (const word of this.words) if (initials.includes(word)) this.words.delete(word);
    }
  }
}

const saidOf = ({ metadata: { title, publisher, date, url, path } }: Document): string =>
  [title, publisher, date, url, path].filter(Boolean).join('. ');

/** Words of one name that stand side by side are named together. */
function joined(sentence: string, details: readonly DraftDetail[]): DraftDetail[] {
  const made: DraftDetail[] = [];
  for (const detail of details) {
    const last = made.at(-1);
    const [before, here] = [last?.span, detail.span];
    const gap = before && here ? sentence.slice(before.end, here.start) : null;
    if (before && here && before.start === here.start) continue;
    if (before && here && gap === ' ' && last?.kind === 'name' && detail.kind === 'name') {
      const span = { start: before.start, end: here.end };
      made[made.length - 1] = { text: sentence.slice(span.start, span.end), kind: 'name', span };
    } else made.push(detail);
  }
  return made;
}

/**
 * The numbers, dates and names of sentences that stand in no document of the dossier: neither in its text nor in what
 * is known of it. Numbers are compared by their values, names word by word, dates by their days.
 *
 * @returns One list a sentence, in the order of its text.
 */
export async function detailsNowhere(
  { ledger }: Stores,
  sentences: readonly string[],
  signal: AbortSignal | undefined,
): Promise<DraftDetail[][]> {
  const wanted = sentences.map(wantedIn);
  const sought = new Sought(wanted.flat());
  for (const document of await ledger.documents()) sought.strike(saidOf(document));
  if (!sought.isEmpty) {
    for await (const { text } of ledger.extractions()) {
      signal?.throwIfAborted();
      sought.strike(text);
      if (sought.isEmpty) break;
    }
  }
  return sentences.map((sentence, at) => {
    const missing = (wanted[at] ?? []).filter((each) => sought.has(each));
    const details = missing.map(({ detail }) => detail);
    const startOf = ({ span }: DraftDetail): number => span?.start ?? 0;
    return joined(
      sentence,
      details.toSorted((a, b) => startOf(a) - startOf(b)),
    );
  });
}
