import { createHash } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ByteSource, openSource, piecesOf } from '../../adapters/warc/byte-source.js';
import { cdxjLine, type IndexedResponse, indexWarc } from '../../adapters/warc/warc-index.js';
import { contentOf, StoredZip, type ZipContent } from '../../adapters/zip/stored-zip.js';
import { CorroborateError } from '../../model/error.js';
import { isMissing } from '../../model/file-error.js';
import type { Signer } from '../../ports/key-store.js';
import type { OperationContext } from '../context.js';
import { dossierFiles } from '../dossier/dossier-files.js';
import { ENGINE_VERSION } from '../engine-version.js';
import type { WaczOutput } from '../outputs/export.js';
import { signedData } from '../proving/archive-signature.js';
import type { RunOptions } from '../run-options.js';

const WACZ_VERSION = '1.1.1';

/** What people open as a page, rather than what pages are made of. */
const PAGE_TYPES = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf))$/;

interface Resource {
  path: string;
  hash: string;
  bytes: number;
}

async function hashOf(content: ZipContent): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of content.pieces()) hash.update(piece);
  return `sha256:${hash.digest('hex')}`;
}

/** The first bytes of a file, which are whole. */
const wholePart = (source: ByteSource, size: number): ZipContent => ({
  size,
  async *pieces() {
    let left = size;
    for await (const piece of piecesOf(source, 0)) {
      const part = piece.subarray(0, left);
      left -= part.length;
      yield part;
      if (left === 0) return;
    }
  },
});

/** A WACZ in the making: files with their hashes, described at the end. */
class Wacz {
  readonly #zip: StoredZip;
  readonly #resources: Resource[] = [];

  constructor(zip: StoredZip) {
    this.#zip = zip;
  }

  async add(path: string, content: ZipContent): Promise<void> {
    this.#resources.push({ path, hash: await hashOf(content), bytes: content.size });
    await this.#zip.add(path, content);
  }

  /** @param signer - The key of the desk; null where it has none. */
  async finish(about: { title: string; created: string }, signer: Signer | null): Promise<void> {
    const software = `Corroborate/${ENGINE_VERSION}`;
    const description = {
      profile: 'data-package',
      wacz_version: WACZ_VERSION,
      ...about,
      software,
      resources: this.#resources.map((resource) => ({
        name: resource.path.split('/').at(-1)?.toLowerCase(),
        ...resource,
      })),
    };
    const text = contentOf(Buffer.from(`${JSON.stringify(description, null, 2)}\n`));
    await this.#zip.add('datapackage.json', text);
    const hash = await hashOf(text);
    const { created } = about;
    const digest = {
      path: 'datapackage.json',
      hash,
      ...(signer && { signedData: signedData(signer, { hash, created, software }) }),
    };
    const bytes = Buffer.from(`${JSON.stringify(digest, null, 2)}\n`);
    await this.#zip.add('datapackage-digest.json', contentOf(bytes));
    await this.#zip.finish();
  }
}

const lines = (texts: readonly string[]): ZipContent =>
  contentOf(Buffer.from(texts.map((text) => `${text}\n`).join('')));

function pagesFile(responses: readonly IndexedResponse[], titles: ReadonlyMap<string, string>) {
  const pages = responses.filter(({ status, mime }) => status === 200 && PAGE_TYPES.test(mime));
  const listed = pages
    .filter(({ url }) => new URL(url).pathname !== '/robots.txt')
    .map(({ url, at, offset }) => {
      const id = createHash('sha256').update(`${url} ${at} ${offset}`).digest('hex').slice(0, 20);
      return JSON.stringify({ id, url, ts: at, title: titles.get(url) ?? url });
    });
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' };
  return { pages: listed.length, content: lines([JSON.stringify(head), ...listed]) };
}

async function titlesOf({ stores }: OperationContext): Promise<Map<string, string>> {
  const { ledger } = await stores();
  const documents = new Map(
    (await ledger.documents()).map(({ id, metadata }) => [id, metadata.title]),
  );
  return new Map(
    (await ledger.webCaptures()).map(({ address, documentId }) => [
      address,
      documents.get(documentId) ?? address,
    ]),
  );
}

async function warcFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.warc.gz')).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const nothingFetched = (name: string): CorroborateError =>
  new CorroborateError('not-found', `The dossier ${name} holds no page that was fetched`, {
    hint: 'Pages are kept from the first `add` of a web address on; files are exported to a folder.',
  });

/** @returns How many responses and pages it holds. */
async function fill(
  wacz: Wacz,
  context: OperationContext,
  { folder, names }: { folder: string; names: readonly string[] },
  { signal, onProgress }: RunOptions,
): Promise<{ responses: number; pages: number }> {
  const all: IndexedResponse[] = [];
  const index: string[] = [];
  for (const [done, name] of names.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ kind: 'step', text: `Packing ${name}`, done, total: names.length });
    const { file, source } = await openSource(join(folder, name));
    try {
      const { responses, bytes } = await indexWarc(source);
      all.push(...responses);
      index.push(...responses.map((response) => cdxjLine(response, name)));
      await wacz.add(`archive/${name}`, wholePart(source, bytes));
    } finally {
      await file.close();
    }
  }
  await wacz.add('indexes/index.cdx', lines(index.sort((a, b) => (a < b ? -1 : 1))));
  const { pages, content } = pagesFile(all, await titlesOf(context));
  await wacz.add('pages/pages.jsonl', content);
  return { responses: all.length, pages };
}

/**
 * Writes what was exchanged with the web as one WACZ file, which ReplayWeb.page opens and `add`
 * reads, signed where the desk has a key. What a crash left of a record is not in it. The file is there whole or not at all.
 *
 * @throws {CorroborateError} `not-found` where nothing was fetched; `invalid-input` where the file
 *   exists.
 */
export async function writeWacz(
  context: OperationContext,
  path: string,
  options: RunOptions,
): Promise<WaczOutput> {
  const { dir, ledger } = await context.stores();
  const target = resolve(context.workingFolder, path);
  if (await stat(target).catch(() => null))
    throw new CorroborateError('invalid-input', `${target} exists already`, {
      hint: 'Name a file that does not exist yet.',
    });
  const signer = await context.keys.open();
  const title = await ledger.name();
  const folder = dossierFiles(dir).web;
  const names = await warcFiles(folder);
  if (names.length === 0) throw nothingFetched(title);
  const unfinished = `${target}.tmp`;
  const file = await open(unfinished, 'w');
  try {
    const wacz = new Wacz(new StoredZip(file));
    const counts = await fill(wacz, context, { folder, names }, options);
    await wacz.finish({ title, created: context.clock.now().toISOString() }, signer);
    await file.sync();
    await file.close();
    await rename(unfinished, target);
    const signedWith = signer === null ? {} : { signedWith: signer.fingerprint };
    return { file: target, ...counts, ...signedWith };
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}
