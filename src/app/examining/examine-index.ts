import { isDeepStrictEqual } from 'node:util';
import { counted } from '../../model/counted.js';
import { formPassages } from '../../text/passages.js';
import type { Stores } from '../dossier/dossier.js';
import type { Finding } from '../outputs/doctor.js';
import { ok } from './finding.js';

/** Compares the index with the record: which texts it has, and what their passages say there. */
export async function examineIndex({ ledger, index }: Stores): Promise<Finding> {
  const titles = new Map(
    (await ledger.documents()).map(({ id, metadata }) => [id, metadata.title]),
  );
  const indexed = await index.extractionIds();
  const current = new Set((await ledger.extractionIds()).values());
  const stale = [...indexed].filter((id) => !current.has(id));
  let absent = 0;
  let altered = 0;
  let expected = 0;
  for await (const extraction of ledger.extractions()) {
    const passages = formPassages(extraction, titles.get(extraction.documentId) ?? '');
    expected += passages.length;
    if (!indexed.has(extraction.id)) {
      // A document without a sentence has no passage to be found by.
      absent += passages.length > 0 ? 1 : 0;
      continue;
    }
    const held = await index.passages(passages.map(({ id }) => id));
    if (!isDeepStrictEqual(held, passages)) altered += 1;
  }
  const size = await index.size();
  if (absent + altered + stale.length === 0 && size === expected)
    return ok('index', `in step with the ledger: ${size} passages`);
  const strange = stale.length === 0 && absent + altered === 0 ? size - expected : 0;
  const detail = [
    `${counted(absent, 'document')} missing from it`,
    `${stale.length} outdated in it`,
    ...(altered > 0 ? [`${altered} whose words differ from the ledger`] : []),
    ...(strange > 0 ? [`${strange} passages without a document`] : []),
  ];
  const isDamaged = altered > 0 || strange > 0;
  return {
    subject: 'index',
    status: isDamaged ? 'fault' : 'warning',
    detail: detail.join(', '),
    remedy: 'Run `corroborate reindex`.',
  };
}
