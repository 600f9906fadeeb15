import { createHash } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { CorroborateError } from '../../model/error.js';
import type { OperationContext } from '../context.js';
import { ENGINE_VERSION } from '../engine-version.js';
import { examineVectors } from '../indexing/examine-vectors.js';
import type { DoctorOutput, Finding } from '../outputs/doctor.js';
import type { RunOptions } from '../run-options.js';
import type { Stores } from './dossier.js';

const LITTLE_SPACE_BYTES = 500 * 1024 * 1024;
const MOST_NAMED = 5;

const ok = (subject: string, detail: string): Finding => ({
  subject,
  status: 'ok',
  detail,
  remedy: null,
});

async function examineLedger({ ledger }: Stores): Promise<Finding> {
  try {
    await ledger.verify();
  } catch (error) {
    if (!(error instanceof CorroborateError) || error.code !== 'dossier-damaged') throw error;
    const remedy =
      error.hint ?? 'Restore the dossier from a backup, or add its documents to a new one.';
    return { subject: 'ledger', status: 'fault', detail: error.message, remedy };
  }
  const { documents, publishers, checks } = await ledger.counts();
  const detail = `intact: ${documents} documents, ${publishers} publishers, ${checks} checks`;
  return ok('ledger', detail);
}

const named = (titles: readonly string[]): string =>
  titles.length <= MOST_NAMED
    ? titles.join('; ')
    : `${titles.slice(0, MOST_NAMED).join('; ')} and ${titles.length - MOST_NAMED} more`;

async function examineCaptures(
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
  if (gone.length + altered.length === 0) {
    return ok('captured files', `all ${documents.length} match their hashes`);
  }
  const faults = [
    gone.length > 0 ? `${gone.length} gone: ${named(gone)}` : '',
    altered.length > 0 ? `${altered.length} altered: ${named(altered)}` : '',
  ];
  return {
    subject: 'captured files',
    status: 'fault',
    detail: faults.filter((fault) => fault !== '').join('. '),
    remedy: 'Restore the folder .corroborate from a backup; evidence from these files is void.',
  };
}

async function examineIndex({ ledger, index }: Stores): Promise<Finding> {
  const indexed = await index.extractionIds();
  const current = new Set((await ledger.extractionIds()).values());
  const stale = [...indexed].filter((id) => !current.has(id));
  const absent: string[] = [];
  for (const id of current) {
    // A document without a sentence has no passage to be found by.
    const extraction = indexed.has(id) ? undefined : await ledger.extraction(id);
    if (extraction !== undefined && extraction.sentences.length > 0) absent.push(id);
  }
  if (absent.length + stale.length === 0) {
    return ok('index', `in step with the ledger: ${await index.size()} passages`);
  }
  return {
    subject: 'index',
    status: 'warning',
    detail: `${absent.length} documents missing from it, ${stale.length} outdated in it`,
    remedy: 'Run `corroborate reindex`.',
  };
}

async function examineDisk({ dir }: Stores): Promise<Finding> {
  const { bavail, bsize } = await statfs(dir);
  const free = bavail * bsize;
  const detail = `${(free / 1024 ** 3).toFixed(1)} GiB free`;
  if (free >= LITTLE_SPACE_BYTES) return ok('disk', detail);
  return { subject: 'disk', status: 'warning', detail, remedy: 'Free some space before adding.' };
}

async function examineRegister({ ledger }: Stores): Promise<Finding> {
  const used = new Set((await ledger.documents()).map(({ metadata }) => metadata.publisher));
  const unknown = (await ledger.publishers())
    .filter(({ name, kind }) => kind === 'unknown' && used.has(name))
    .map(({ name }) => name);
  if (unknown.length === 0) return ok('publishers', 'the kind of every publisher is known');
  return {
    subject: 'publishers',
    status: 'warning',
    detail: `of unknown kind: ${named(unknown)}`,
    remedy: 'Name their kind and interests in a sources.yaml and add its folder again.',
  };
}

const examineVersions = (): Finding =>
  ok(
    'versions',
    `Corroborate ${ENGINE_VERSION}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
  );

/**
 * Examines everything that a dossier rests on. What is wrong is a finding, never an error, except
 * where the dossier can't be opened at all.
 */
export async function examineDossier(
  context: OperationContext,
  options: RunOptions,
): Promise<DoctorOutput> {
  const stores = await context.stores();
  const findings = [
    await examineLedger(stores),
    await examineCaptures(stores, options),
    await examineIndex(stores),
    await examineVectors(context),
    await examineRegister(stores),
    await examineDisk(stores),
    examineVersions(),
  ];
  return { dir: stores.dir, findings };
}
