import { findNames } from '../../english/names/names.js';
import type { Document } from '../../model/document.js';
import { asItReads } from '../../text/look-alikes.js';
import { inPlainLetters, nameLook } from '../../text/name-look.js';

const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'at', 'de', 'van', 'von', 'al']);

/** The words that tell one body from another: "Office of the Water Ombudsman" has three. */
export const wordsOfName = (name: string): string[] =>
  nameLook(name)
    .replace(/[’']s?(?=\s|$)/gu, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));

/** What a body is known as across documents, however its name is written. */
export function keyOfName(name: string): string {
  const [known] = findNames(name).filter(({ exact }) => exact);
  const whole = known !== undefined && known.span.end - known.span.start >= name.length - 4;
  return whole ? known.canonical : wordsOfName(name).join(' ');
}

/** Publishers of a dossier by the names that texts call them. */
export class PublishersNamed {
  private readonly byKey = new Map<string, string>();
  private readonly words = new Map<string, ReadonlySet<string>>();

  constructor(documents: readonly Document[]) {
    const names = [...new Set(documents.map(({ metadata }) => metadata.publisher))].sort();
    for (const name of names) {
      const words = wordsOfName(name);
      if (words.length === 0 || name.length < 3) continue;
      this.byKey.set(keyOfName(name), name);
      this.words.set(name, new Set(words));
    }
  }

  /** The publishers that a text names in full. */
  namedIn(text: string): string[] {
    const read = asItReads(text);
    return [...this.words.keys()].filter((name) =>
      read.includes(inPlainLetters(name).replace(/^The /, '')),
    );
  }

  /**
   * The publisher that a name means: the same words, some of them ("the Water Ombudsman"), or the
   * last one alone ("the Monitor"). A last word that several share means the one who writes.
   */
  find(name: string, writer: string): string | undefined {
    const exact = this.byKey.get(keyOfName(name));
    if (exact !== undefined) return exact;
    const words = wordsOfName(name);
    const [only] = words;
    if (only === undefined) return undefined;
    if (words.length === 1) return this.byLastWord(only, writer);
    const within = [...this.words].filter(([, own]) => words.every((word) => own.has(word)));
    return within.length === 1 ? within[0]?.[0] : undefined;
  }

  private byLastWord(word: string, writer: string): string | undefined {
    if (word.length < 4) return undefined;
    const lastOf = (name: string) => wordsOfName(name).at(-1);
    if (lastOf(writer) === word) return writer;
    const ending = [...this.words.keys()].filter(
      (name) => lastOf(name) === word && wordsOfName(name).length > 1,
    );
    return ending.length === 1 ? ending[0] : undefined;
  }
}
