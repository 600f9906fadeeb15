import type { Document } from '../../model/document.js';
import { quotationsIn } from '../../text/quotations.js';
import { PublishersNamed, wordsOfName } from './publishers-named.js';
import { plainAddress, type Reference } from './references.js';
import { ORIGINS } from './settings.js';
import { orderOf } from './source.js';

/** What a reference leads to: a document of the dossier, or something that it lacks. */
export type ReferenceTarget = { document: Document } | { key: string; name: string };

/** The documents of a dossier by what texts call them: publisher, address, title. */
export class KnownDocuments {
  readonly all: readonly Document[];
  /** The publishers by the names that texts call them. */
  readonly named: PublishersNamed;
  /** The words of the titles that each publisher gave its documents. */
  readonly titleWords = new Map<string, Set<string>>();
  private readonly ids: ReadonlySet<string>;
  private readonly publishers = new Map<string, Document[]>();
  private readonly addresses = new Map<string, Document>();
  private readonly titles: { words: string; document: Document }[] = [];

  constructor(documents: readonly Document[]) {
    const unique = new Map(documents.map((document) => [document.id, document]));
    this.ids = new Set(unique.keys());
    this.all = [...unique.values()].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    for (const document of this.all) {
      const { publisher, title, url } = document.metadata;
      // Filled in place: one publisher may have thousands of documents.
      const own = this.publishers.get(publisher) ?? [];
      own.push(document);
      this.publishers.set(publisher, own);
      const words = wordsOfName(title);
      const titleWords = this.titleWords.get(publisher) ?? new Set();
      for (const word of words) titleWords.add(word);
      this.titleWords.set(publisher, titleWords);
      if (words.length >= ORIGINS.wholeTitleWords)
        this.titles.push({ words: words.join(' '), document });
      const address = url === null ? undefined : plainAddress(url);
      if (address !== undefined && !this.addresses.has(address))
        this.addresses.set(address, document);
    }
    this.named = new PublishersNamed(this.all);
  }

  /** These and what was found beside them; itself where that is nothing. */
  with(found: readonly Document[]): KnownDocuments {
    if (found.every(({ id }) => this.ids.has(id))) return this;
    return new KnownDocuments([...this.all, ...found]);
  }

  /** The documents of a publisher, earliest first. */
  by(publisher: string): readonly Document[] {
    return this.publishers.get(publisher) ?? [];
  }

  /** Other documents whose title a text gives. */
  titledIn(text: string, own: Document): Document[] {
    const words = wordsOfName(text).join(' ');
    return this.titles
      .filter(({ words: title, document }) => {
        const long = title.split(' ').length >= ORIGINS.titleWords;
        const given = words === title || (long && ` ${words} `.includes(` ${title} `));
        return document.id !== own.id && given;
      })
      .map(({ document }) => document);
  }

  /** What a reference of a document leads to; undefined where it names nothing to go to. */
  referred({ addresses, entry }: Reference, own: Document): ReferenceTarget | undefined {
    const plain = addresses.flatMap((address) => plainAddress(address) ?? []);
    const document =
      plain.flatMap((address) => this.at(address) ?? [])[0] ?? this.titledIn(entry, own)[0];
    if (document !== undefined) return document.id === own.id ? undefined : { document };
    const [address] = plain;
    if (address !== undefined && isElsewhere(address, own))
      return { key: `absent ${address}`, name: address };
    const title = quotationsIn(entry).find(
      (words) => wordsOfName(words).length >= ORIGINS.titleWords,
    );
    return title === undefined
      ? undefined
      : { key: `absent ${wordsOfName(title).join(' ')}`, name: title };
  }

  private at(address: string): Document | undefined {
    return this.addresses.get(address) ?? this.addresses.get(address.replace(/\?.*$/, ''));
  }
}

/** A page of another site; its front page is no document. */
function isElsewhere(address: string, { metadata }: Document): boolean {
  const own = metadata.url === null ? undefined : plainAddress(metadata.url)?.split('/')[0];
  return address.includes('/') && address.split('/')[0] !== own;
}
