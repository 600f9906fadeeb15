import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type Document, documentIdOf, type Extraction } from '../../src/model/document.js';
import { extract } from '../../src/reading/extract.js';

/** A file as a dossier would hold it, without a dossier. */
export async function openDocument(
  path: string,
  bytes: Uint8Array,
): Promise<{ document: Document; extraction: Extraction }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = basename(path);
  const { extraction, metadata, mediaType } = await extract(
    bytes,
    { name, url: null, mediaType: null },
    sha256,
  );
  const document = {
    id: documentIdOf(sha256),
    sha256,
    bytes: bytes.byteLength,
    mediaType,
    metadata: {
      ...metadata,
      title: metadata.title ?? name,
      publisher: metadata.publisher ?? 'Unknown',
      url: null,
      path: name,
    },
  };
  return { document, extraction };
}
