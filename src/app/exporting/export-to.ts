import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Document } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import type { Publisher } from '../../model/publisher.js';
import type { OperationContext } from '../context.js';
import type { ExportOutput } from '../outputs/export.js';
import type { RunOptions } from '../run-options.js';
import { RULINGS_FILE_NAME, rulingsText } from './rulings-file.js';
import { safePaths } from './safe-paths.js';

async function makeEmptyFolder(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  if ((await readdir(dir)).length === 0) return;
  throw new CorroborateError('invalid-input', `${dir} is not empty`, {
    hint: 'Name a folder that is empty or does not exist yet.',
  });
}

/** What `add` must be told so that the document comes back as it is. */
const describe = ({ metadata }: Document, file: string) => {
  const { title, publisher, byline, date, url, path, saysItIs, dateBasis } = metadata;
  const isPrivate = metadata.private;
  return {
    file,
    title,
    publisher,
    byline,
    date,
    url,
    ...(path !== file && { path }),
    ...(saysItIs !== undefined && { saysItIs }),
    ...(dateBasis !== undefined && { dateBasis }),
    ...(isPrivate !== undefined && { private: isPrivate }),
  };
};

const HEADER = [
  ' What the documents of this folder do not say about themselves, as a dossier knew it.',
  ' Read by `corroborate add` on this folder.',
].join('\n');

const sourcesYaml = (publishers: Publisher[], documents: ReturnType<typeof describe>[]): string => {
  const commented = HEADER.split('\n')
    .map((line) => `#${line}\n`)
    .join('');
  return `${commented}${stringify({ publishers, documents }, { lineWidth: 100 })}`;
};

/**
 * Writes a dossier out: documents under readable names, `sources.yaml`, each check's report
 * under `checks/`, and what readers ruled. Adding the folder to a new dossier gives the same
 * revision, and the rulings.
 *
 * @throws {CorroborateError} `invalid-input` where the folder isn't empty.
 */
export async function exportTo(
  context: OperationContext,
  folder: string,
  { signal, onProgress }: RunOptions,
): Promise<ExportOutput> {
  const { ledger, bytes } = await context.stores();
  const dir = resolve(context.workingFolder, folder);
  await makeEmptyFolder(dir);
  const documents = await ledger.documents();
  const paths = safePaths(documents);
  const missing: string[] = [];
  const described: ReturnType<typeof describe>[] = [];
  for (const [at, document] of documents.entries()) {
    signal?.throwIfAborted();
    const total = documents.length;
    onProgress?.({ kind: 'step', text: 'Writing documents', done: at, total });
    const path = paths[at] ?? document.id;
    const content = await bytes.get(document.sha256);
    if (content === undefined) {
      missing.push(document.metadata.title);
      continue;
    }
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
    described.push(describe(document, path));
  }
  const publishers = await ledger.publishers();
  await writeFile(join(dir, 'sources.yaml'), sourcesYaml(publishers, described));
  const checks = await ledger.checks();
  if (checks.length > 0) await mkdir(join(dir, 'checks'));
  for (const { id, report } of checks) {
    await writeFile(join(dir, 'checks', `${id}.json`), `${JSON.stringify(report, null, 2)}\n`);
  }
  const rulings = await ledger.rulings();
  if (rulings.length > 0) await writeFile(join(dir, RULINGS_FILE_NAME), rulingsText(rulings));
  return {
    dir,
    documents: described.length,
    publishers: publishers.length,
    checks: checks.length,
    rulings: rulings.length,
    missing,
  };
}
