import { statfs } from 'node:fs/promises';
import type { OperationContext } from '../context.js';
import type { Stores } from '../dossier/dossier.js';
import { ENGINE_VERSION } from '../engine-version.js';
import { examineVectors } from '../indexing/examine-vectors.js';
import type { DoctorOutput, Finding } from '../outputs/doctor.js';
import type { RunOptions } from '../run-options.js';
import { examineCaptures } from './examine-captures.js';
import { examineIndex } from './examine-index.js';
import { examineLedger } from './examine-ledger.js';
import { examineProofs } from './examine-proofs.js';
import { examineReadings } from './examine-readings.js';
import { examineSafely, namesInShort, ok } from './finding.js';

const LITTLE_SPACE_BYTES = 500 * 1024 * 1024;

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
    detail: `of unknown kind: ${namesInShort(unknown)}`,
    remedy: 'Give their kind and interests in a sources.yaml and add its folder again.',
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
  input: { against?: string | undefined; key?: string | undefined },
  options: RunOptions,
): Promise<DoctorOutput> {
  const stores = await context.stores();
  const findings = [
    await examineLedger(stores),
    await examineSafely('proofs', () => examineProofs(context, input)),
    await examineSafely('captured files', () => examineCaptures(stores, options)),
    await examineSafely('texts', async () =>
      examineReadings(stores, await context.documentReader(), options),
    ),
    await examineSafely('index', () => examineIndex(stores)),
    await examineSafely('vectors', () => examineVectors(context)),
    await examineSafely('publishers', () => examineRegister(stores)),
    await examineDisk(stores),
    examineVersions(),
  ];
  return { dir: stores.dir, findings };
}
