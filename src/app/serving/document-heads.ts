import type { Document, Extraction } from '../../model/document.js';
import type { PublisherKind } from '../../model/publisher.js';
import type { Ledger } from '../../ports/ledger.js';
import { wordCount } from '../../reading/word-count.js';
import { outdatedReader } from '../adding/outdated-reader.js';
import type { Stores } from '../dossier/dossier.js';

/** A document with what a list of documents shows of it. */
export interface DocumentHead {
  document: Document;
  /** Kind of its publisher. */
  kind: PublisherKind;
  words: number;
  /** Null where the format has no pages. */
  pages: number | null;
  /** Whether a newer version of its reader would read it anew. */
  outdated: boolean;
}

type Measures = Pick<DocumentHead, 'words' | 'pages' | 'outdated'>;

function measure(extraction: Extraction): Measures {
  const pages = extraction.blocks.reduce((most, { page = 0 }) => Math.max(most, page), 0);
  return {
    words: Math.round(wordCount(extraction.text)),
    pages: pages === 0 ? null : pages,
    outdated: outdatedReader(extraction),
  };
}

const UNREAD: Measures = { words: 0, pages: null, outdated: false };

/** Describes documents for lists; each text is read once, since an extraction never changes. */
export class DocumentHeads {
  readonly #measures = new Map<string, Measures>();
  #all: { revision: string; heads: Promise<readonly DocumentHead[]> } | undefined;

  /** One document, or undefined where there is none of that id. */
  async one({ ledger }: Stores, id: string): Promise<DocumentHead | undefined> {
    const document = await ledger.document(id);
    if (document === undefined) return undefined;
    const publishers = await ledger.publishers();
    const publisher = publishers.find(({ name }) => name === document.metadata.publisher);
    const kind = publisher?.kind ?? 'unknown';
    for await (const extraction of ledger.extractions([id])) {
      return { document, kind, ...measure(extraction) };
    }
    return { document, kind, ...UNREAD };
  }

  /** All documents, by title; read anew only where the sources are others than before. */
  async all({ ledger }: Stores): Promise<readonly DocumentHead[]> {
    const revision = await ledger.revision();
    if (this.#all?.revision !== revision) {
      const heads = this.#readAll(ledger);
      this.#all = { revision, heads };
      heads.catch(() => {
        this.#all = undefined;
      });
    }
    return this.#all.heads;
  }

  async #readAll(ledger: Ledger): Promise<DocumentHead[]> {
    const [documents, publishers, inForce] = await Promise.all([
      ledger.documents(),
      ledger.publishers(),
      ledger.extractionIds(),
    ]);
    const kinds = new Map(publishers.map(({ name, kind }) => [name, kind]));
    const unknown = [...inForce].filter(([, extraction]) => !this.#measures.has(extraction));
    for await (const extraction of ledger.extractions(unknown.map(([id]) => id))) {
      this.#measures.set(extraction.id, measure(extraction));
    }
    return documents
      .map((document) => ({
        document,
        kind: kinds.get(document.metadata.publisher) ?? ('unknown' as const),
        ...(this.#measures.get(inForce.get(document.id) ?? '') ?? UNREAD),
      }))
      .sort((a, b) => a.document.metadata.title.localeCompare(b.document.metadata.title, 'en'));
  }
}
