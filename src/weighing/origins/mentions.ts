import type { Attribution } from '../../english/analyse-sentence.js';
import { findNames } from '../../english/names/names.js';
import { keyOfName, type PublishersNamed, wordsOfName } from './publishers-named.js';
import { ORIGINS } from './settings.js';
import type { Source } from './source.js';

/** Somebody whom a document speaks of: a publisher of the dossier, or a body without a document. */
interface Named {
  key: string;
  name: string;
  publisher: string | null;
}

/** An attribution with the one it means. */
export interface Attributed extends Attribution {
  to: Named;
}

interface Mention {
  at: number;
  named: Named;
}

/** Reads who is named in a document, sentence by sentence, and whom "the report" points back to. */
export class Mentions {
  private readonly known = new Map<Source, readonly (readonly Attributed[])[]>();
  private readonly publishers: PublishersNamed;
  /** The words of the titles that each publisher gave its documents. */
  private readonly titles: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(publishers: PublishersNamed, titles: ReadonlyMap<string, ReadonlySet<string>>) {
    this.publishers = publishers;
    this.titles = titles;
  }

  /** The attributions of each sentence of a document that mean somebody who can be told. */
  of(source: Source): readonly (readonly Attributed[])[] {
    const known = this.known.get(source) ?? this.read(source);
    this.known.set(source, known);
    return known;
  }

  private read(source: Source): Attributed[][] {
    const { publisher: writer } = source.document.metadata;
    const mentions: Mention[] = [];
    return source.sentences.map(({ at, text, analysis }) => {
      const attributed: Attributed[] = [];
      const plain = this.publishers.namedIn(text).filter((name) => name !== writer);
      mentions.push(...plain.map((name) => ({ at, named: this.publisherNamed(name) })));
      for (const attribution of analysis.attributions) {
        const to =
          attribution.as === 'name'
            ? this.named(attribution, writer)
            : this.pointedBack(attribution, at, mentions);
        if (to === undefined) continue;
        attributed.push({ ...attribution, to });
        if (to.publisher !== writer) mentions.push({ at, named: to });
      }
      return attributed;
    });
  }

  private publisherNamed(publisher: string): Named {
    return { key: `publisher ${publisher}`, name: publisher, publisher };
  }

  private named({ who, span }: Attribution, writer: string): Named | undefined {
    const publisher = this.publishers.find(who, writer);
    if (publisher !== undefined) return this.publisherNamed(publisher);
    const several = wordsOfName(who).length > 1;
    const known = findNames(who).some(({ exact }) => exact);
    const isName = several || known || (/^\p{Lu}{2,}$/u.test(who) && span.start > 0);
    return isName ? { key: `absent ${keyOfName(who)}`, name: who, publisher: null } : undefined;
  }

  private pointedBack(
    { who, as }: Attribution,
    at: number,
    mentions: readonly Mention[],
  ): Named | undefined {
    const last = mentions.at(-1);
    if (as === 'pronoun') return last && at - last.at <= 1 ? last.named : undefined;
    const words = who.split(/\s+/);
    const fits = ({ named: { name, publisher } }: Mention) => {
      const own = new Set(wordsOfName(name));
      const titled = this.titles.get(publisher ?? '');
      return words.every((word) => own.has(word) || titled?.has(word));
    };
    const named = mentions.findLast(fits);
    if (named !== undefined) return named.named;
    return as === 'text' && last && at - last.at <= ORIGINS.memory ? last.named : undefined;
  }
}
