import { createHash, createPublicKey, verify } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { WARCParser } from 'warcio';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { readsInProcess } from '../../../test/fakes/reads-in-process.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { articleHtml, gzipped, html, redirect } from '../../../test/web/pages.js';
import { openTestWeb } from '../../../test/web/test-web.js';
import { FileKeyStore } from '../../adapters/keys/file-key-store.js';
import { createDossier } from '../dossier/dossier.js';
import { makeContext } from '../make-context.js';
import { runOperation } from '../operation.js';
import { add } from '../operations/add.js';
import { exportDossier } from '../operations/export.js';

const page = (title: string) =>
  articleHtml({
    title,
    paragraphs: [`${title}: Marlin Ferries pays Osprey Piers for the pier. `.repeat(5)],
  });

async function dossier({ keyFile }: { keyFile?: string } = {}) {
  const folder = scratchFolder();
  const dir = join(folder, 'dossier');
  await createDossier(dir, { name: 'Harbour' });
  const web = await openTestWeb({
    'herald.example': {
      pages: { '/a': gzipped(page('One')), '/b': html(page('Two')), '/old': redirect('/b') },
    },
    'courier.example': { pages: { '/copy': html(page('Two')) } },
  });
  onTestFinished(() => web.close());
  const context = makeContext({
    workingFolder: folder,
    locate: () => dir,
    embedder: null,
    fetcher: web.fetcher(),
    documentReader: readsInProcess,
    clock: { now: () => new Date('2026-11-22T10:00:00Z') },
    ...(keyFile !== undefined && { keyFile }),
  });
  onTestFinished(() => context.close());
  return { folder, dir, context };
}

/** The files of a ZIP, by name, in order. */
const filesIn = (bytes: Buffer): Promise<Map<string, Buffer>> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (failure, zip: ZipFile) => {
      if (failure) return reject(failure);
      const files = new Map<string, Buffer>();
      zip.on('entry', (entry: Entry) => {
        expect(entry.compressionMethod).toBe(0);
        zip.openReadStream(entry, (error, stream) => {
          if (error) return reject(error);
          buffer(stream).then((held) => {
            files.set(entry.fileName, held);
            zip.readEntry();
          }, reject);
        });
      });
      zip.on('end', () => resolve(files));
      zip.readEntry();
    });
  });

it('writes an archive whose index leads to each response, with hashes that hold', async () => {
  const { folder, dir, context } = await dossier();
  const sources = ['a', 'old'].map((path) => `http://herald.example/${path}`);
  await runOperation(add, context, { sources: [...sources, 'http://courier.example/copy'] }, {});
  // What a crash in the middle of a record leaves.
  const [name = ''] = readdirSync(join(dir, '.corroborate', 'web'));
  appendFileSync(join(dir, '.corroborate', 'web', name), Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0]));
  const { wacz, dir: written } = await runOperation(exportDossier, context, { wacz: 'h.wacz' }, {});
  expect([wacz, written]).toEqual([
    { file: join(folder, 'h.wacz'), pages: 3, responses: 6 },
    folder,
  ]);

  const files = await filesIn(readFileSync(join(folder, 'h.wacz')));
  expect([...files.keys()]).toEqual([
    `archive/${name}`,
    'indexes/index.cdx',
    'pages/pages.jsonl',
    'datapackage.json',
    'datapackage-digest.json',
  ]);
  const described = JSON.parse(String(files.get('datapackage.json')));
  expect({ ...described, resources: undefined, software: undefined }).toEqual({
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: 'Harbour',
    created: '2026-11-22T10:00:00.000Z',
  });
  const hash = (bytes: Buffer | undefined) =>
    `sha256:${createHash('sha256')
      .update(bytes ?? '')
      .digest('hex')}`;
  for (const { path, hash: stated, bytes } of described.resources)
    expect([stated, bytes]).toEqual([hash(files.get(path)), files.get(path)?.length]);
  expect(JSON.parse(String(files.get('datapackage-digest.json')))).toEqual({
    path: 'datapackage.json',
    hash: hash(files.get('datapackage.json')),
  });

  const archive = files.get(`archive/${name}`) ?? Buffer.alloc(0);
  const index = String(files.get('indexes/index.cdx')).trim().split('\n');
  expect(index).toEqual([...index].sort());
  const found: string[] = [];
  for (const line of index) {
    const [key, stamp, ...rest] = line.split(' ');
    const { url, offset, length, mime, status, filename } = JSON.parse(rest.join(' '));
    const member = archive.subarray(Number(offset), Number(offset) + Number(length));
    const record = await WARCParser.parse([gunzipSync(member)]);
    expect([record?.warcTargetURI, filename, stamp]).toEqual([url, name, '20261122100000']);
    found.push(`${key} ${status} ${mime} ${record?.warcType}`);
  }
  expect(found).toEqual([
    'example,courier)/copy 200 warc/revisit revisit',
    'example,courier)/robots.txt 404 text/plain response',
    'example,herald)/a 200 text/html response',
    'example,herald)/b 200 text/html response',
    'example,herald)/old 302 application/octet-stream response',
    'example,herald)/robots.txt 404 text/plain response',
  ]);
  const pages = String(files.get('pages/pages.jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(pages.map(({ url, title }) => [url, title])).toEqual([
    [undefined, 'All Pages'],
    ['http://herald.example/a', 'One'],
    ['http://herald.example/b', 'Two'],
    ['http://courier.example/copy', 'Two'],
  ]);
});

it('gives back the same documents where it is added', async () => {
  const { folder, context } = await dossier();
  await runOperation(
    add,
    context,
    { sources: ['http://herald.example/a', 'http://herald.example/b'] },
    {},
  );
  await runOperation(exportDossier, context, { wacz: 'h.wacz' }, {});
  const other = await dossier();
  writeFileSync(join(other.folder, 'h.wacz'), readFileSync(join(folder, 'h.wacz')));
  const { added } = await runOperation(add, other.context, { sources: ['h.wacz'] }, {});
  const ids = async ({ stores }: typeof context) =>
    (await (await stores()).ledger.documents()).map(({ id }) => id);
  expect(added).toHaveLength(2);
  expect(await ids(other.context)).toEqual(await ids(context));
});

it('is signed with the key of the desk, and believed where that is known', async () => {
  const keyFile = join(scratchFolder(), 'key.pem');
  const { fingerprint, publicKey } = await new FileKeyStore(keyFile).create();
  const { folder, context } = await dossier({ keyFile });
  await runOperation(add, context, { sources: ['http://herald.example/b'] }, {});
  const { wacz } = await runOperation(exportDossier, context, { wacz: 'h.wacz' }, {});
  expect(wacz).toMatchObject({ signedWith: fingerprint });

  const files = await filesIn(readFileSync(join(folder, 'h.wacz')));
  const digest = JSON.parse(String(files.get('datapackage-digest.json')));
  const { signature, publicKey: der, ...about } = digest.signedData;
  expect(about).toEqual({
    hash: digest.hash,
    created: '2026-11-22T10:00:00.000Z',
    software: expect.stringMatching(/^Corroborate\//),
    version: '0.1.0',
  });
  // As any program may check it that knows Ed25519.
  const key = createPublicKey({ key: Buffer.from(der, 'base64'), format: 'der', type: 'spki' });
  expect(key.export({ format: 'pem', type: 'spki' })).toBe(publicKey);
  expect(verify(null, Buffer.from(digest.hash), key, Buffer.from(signature, 'base64'))).toBe(true);

  const named = join(scratchFolder(), 'desk.pem');
  writeFileSync(named, publicKey);
  const added = async (options: { keyFile?: string }, input: { key?: string }) => {
    const other = await dossier(options);
    const source = join(folder, 'h.wacz');
    const { archives } = await runOperation(
      add,
      other.context,
      { sources: [source], ...input },
      {},
    );
    const { ledger } = await other.context.stores();
    const [capture] = await ledger.webCaptures();
    return [archives?.map(({ state, key }) => [state, key]), capture?.headers['warc-vouched-by']];
  };
  expect(await added({ keyFile }, {})).toEqual([[['holds', fingerprint]], fingerprint]);
  expect(await added({}, { key: named })).toEqual([[['holds', fingerprint]], fingerprint]);
  expect(await added({}, {})).toEqual([[['unknown-key', fingerprint]], undefined]);
  await expect(added({}, { key: join(folder, 'none.pem') })).rejects.toMatchObject({
    code: 'not-found',
  });
});

it('says where an archive is not what its hashes say', async () => {
  const { folder, context } = await dossier();
  await runOperation(add, context, { sources: ['http://herald.example/b'] }, {});
  await runOperation(exportDossier, context, { wacz: 'h.wacz' }, {});
  const path = join(folder, 'h.wacz');
  const bytes = readFileSync(path);
  const file = await openFile(path, 'r+');
  // The operating system in the head of the first member of gzip: nothing else changes.
  await file.write(Buffer.from([7]), 0, 1, bytes.indexOf(Buffer.from([0x1f, 0x8b, 8])) + 9);
  await file.close();
  const other = await dossier();
  writeFileSync(join(other.folder, 'h.wacz'), readFileSync(path));
  const { added, failed } = await runOperation(add, other.context, { sources: ['h.wacz'] }, {});
  expect(added).toHaveLength(1);
  expect(failed.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^h\.wacz: archive\/\S+\.warc\.gz is not what its hash says$/),
  ]);
});

it('refuses where nothing was fetched, where the file is there, and where nothing is named', async () => {
  const { folder, context } = await dossier();
  const exported = (input: object) => runOperation(exportDossier, context, input, {});
  await expect(exported({ wacz: 'h.wacz' })).rejects.toMatchObject({ code: 'not-found' });
  await runOperation(add, context, { sources: ['http://herald.example/b'] }, {});
  writeFileSync(join(folder, 'there.wacz'), '');
  await expect(exported({ wacz: 'there.wacz' })).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(exported({})).rejects.toMatchObject({ code: 'invalid-input' });
  expect(existsSync(join(folder, 'h.wacz'))).toBe(false);
});
