/**
 * Adds documents one by one to a dossier that another process writes as well, searches after each,
 * and fails where it does not find what it added or anything goes wrong.
 *
 * Arguments: DOSSIER WRITER COUNT
 */
import { openStores } from '../../src/app/dossier/dossier.js';
import { formPassages } from '../../src/text/passages.js';
import { sampleRecord } from '../fakes/sample-record.js';

const [dossier = '', writer = '', count = '0'] = process.argv.slice(2);
const stores = await openStores(dossier);

async function addAndFind(text: string, word: string): Promise<void> {
  const entry = sampleRecord(text);
  await stores.bytes.put(new TextEncoder().encode(text));
  await stores.ledger.record(entry);
  await stores.index.add(formPassages(entry.extraction, entry.document.metadata.title));
  const hits = await stores.index.search({ text: word, limit: 3 });
  if (!hits.some(({ passage }) => passage.documentId === entry.document.id)) {
    throw new Error(`${writer} does not find ${word} after adding it`);
  }
}

for (let n = 0; n < Number(count); n += 1) {
  const word = `word${writer}x${n}`;
  await addAndFind(`Minutes of ${writer} on ${word}. The council met.`, word);
  // Both writers add these: the same bytes are one document.
  await addAndFind(`Shared minutes on shared${n}. The council met again.`, `shared${n}`);
}
await stores.index.optimize();
await stores.close();
