import type { Stores } from '../../src/app/dossier/dossier.js';
import { documentIdOf } from '../../src/model/document.js';
import type { Publisher } from '../../src/model/publisher.js';
import { extract } from '../../src/reading/extract.js';
import { formPassages } from '../../src/text/passages.js';
import { MemoryByteStore } from './memory-byte-store.js';
import { MemoryLedger } from './memory-ledger.js';
import { MemoryPassageIndex } from './memory-passage-index.js';
import { MemoryScanStore } from './memory-scan-store.js';

/** A document of a dossier in memory, in Markdown. */
export interface SmallDocument {
  title: string;
  publisher: string;
  date: string | null;
  text: string;
  private?: boolean;
  /** Markdown unless it is given: `.html`. */
  extension?: string;
}

/** Reads documents and registers publishers as adding does, in memory. */
export async function smallDossier(
  documents: readonly SmallDocument[],
  publishers: readonly Publisher[] = [],
): Promise<Stores> {
  const ledger = new MemoryLedger('small');
  const index = new MemoryPassageIndex();
  const store = new MemoryByteStore();
  for (const { text, extension = '.md', ...described } of documents) {
    const bytes = Buffer.from(text);
    const sha256 = await store.put(bytes);
    const name = `${sha256.slice(0, 6)}${extension}`;
    const { extraction, metadata, mediaType } = await extract(
      bytes,
      { name, url: null, mediaType: null },
      sha256,
    );
    await ledger.record({
      capture: {
        id: `cap_${sha256.slice(0, 12)}`,
        sha256,
        bytes: bytes.length,
        address: `/folder/${name}`,
        capturedAt: '2025-03-01T12:00:00.000Z',
        mediaType,
        headers: {},
      },
      document: {
        id: documentIdOf(sha256),
        sha256,
        bytes: bytes.length,
        mediaType,
        metadata: { ...metadata, ...described, path: name },
      },
      extraction,
    });
    await index.add(formPassages(extraction, described.title));
    if (!publishers.some((known) => known.name === described.publisher))
      await ledger.register({ name: described.publisher, kind: 'unknown', interests: [] });
  }
  for (const publisher of publishers) await ledger.register(publisher);
  return {
    dir: '/small',
    ledger,
    index,
    bytes: store,
    scans: new MemoryScanStore(),
    async close() {},
  };
}
