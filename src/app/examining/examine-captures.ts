import { createHash } from 'node:crypto';
import type { Stores } from '../dossier/dossier.js';
import type { Finding } from '../outputs/doctor.js';
import type { RunOptions } from '../run-options.js';
import { namesInShort, ok } from './finding.js';

const SUBJECT = 'captured files';

/** Hashes the captured bytes, and looks for what lies among them and is none. */
export async function examineCaptures(
  { ledger, bytes }: Stores,
  { signal, onProgress }: RunOptions,
): Promise<Finding> {
  const documents = await ledger.documents();
  const gone: string[] = [];
  const altered: string[] = [];
  for (const [done, { sha256, metadata }] of documents.entries()) {
    signal?.throwIfAborted();
    const total = documents.length;
    onProgress?.({ kind: 'step', text: 'Hashing captured files', done, total });
    const content = await bytes.get(sha256);
    if (content === undefined) gone.push(metadata.title);
    else if (createHash('sha256').update(content).digest('hex') !== sha256) {
      altered.push(metadata.title);
    }
  }
  const things = await bytes.list();
  // What a run over the web set aside is kept too, though it is no document.
  const fetched = (await ledger.webEvents({ kind: 'fetched' })).flatMap((event) =>
    event.kind === 'fetched' ? [event.sha256] : [],
  );
  const recorded = new Set([...documents.map(({ sha256 }) => sha256), ...fetched]);
  const links = things.filter(({ plain }) => !plain).map(({ path }) => path);
  const strange = things
    .filter(({ plain, sha256 }) => plain && !recorded.has(sha256 ?? ''))
    .map(({ path }) => path);
  const told = (what: string, names: readonly string[]): string[] =>
    names.length > 0 ? [`${names.length} ${what}: ${namesInShort(names)}`] : [];
  const faults = [
    ...told('gone', gone),
    ...told('altered', altered),
    ...told('not files but links, so that others can change them', links),
  ];
  const warnings = told(
    'in no document’s record, after an adding that was cut short or because a document was taken out',
    strange,
  );
  if (faults.length + warnings.length === 0)
    return ok(SUBJECT, `all ${documents.length} match their hashes`);
  return {
    subject: SUBJECT,
    status: faults.length > 0 ? 'fault' : 'warning',
    detail: [...faults, ...warnings].join('. '),
    remedy:
      faults.length > 0
        ? 'Restore the folder .corroborate from a backup; evidence from these files is void.'
        : 'If something was being added, add it again; if not, compare with a backup.',
  };
}
