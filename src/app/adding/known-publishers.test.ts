import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { FakeFetcher, htmlPage } from '../../../test/fakes/fake-fetcher.js';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import type { Publisher } from '../../model/publisher.js';
import { runOperation } from '../operation.js';
import { accept } from '../operations/accept.js';
import { add } from '../operations/add.js';
import { exportDossier } from '../operations/export.js';
import { list } from '../operations/list.js';
import { publisher } from '../operations/publisher.js';
import { readSources } from './sources-file.js';

const BBC_URL = 'https://www.bbc.co.uk/news/ferry';
const EVIL_URL = 'https://bbc.co.uk.evil.example/news/ferry';

const page = (site: string, text: string, canonical = BBC_URL): string =>
  `<html lang="en"><head><title>Ferry</title><meta property="og:site_name" content="${site}">
  <link rel="canonical" href="${canonical}"></head><body><article><p>${text}</p></article></body></html>`;

const PAGES = {
  [BBC_URL]: page('BBC News', 'The ferry sails at dawn on every day of the week.'),
  [EVIL_URL]: page('BBC', 'The ferry does not sail at dawn on any day of the week.'),
  'https://harbour.gov/ferry': page('Harbour Board', 'The harbour board runs the ferry.', '/ferry'),
  'https://evil.example/board': page('Harbour Board', 'The harbour board runs nothing.', '/board'),
};

const LISTED: Publisher = {
  name: 'BBC',
  kind: 'news',
  interests: ['Based in the United Kingdom, funded mainly by the television licence fee.'],
  kindFrom: 'list',
  listed: {
    interests: ['Based in the United Kingdom, funded mainly by the television licence fee.'],
    source: 'bbc.com, About the BBC',
  },
};

async function opened(publishers: readonly Publisher[] = [], isTrusted = false) {
  const pages = Object.entries(PAGES).map(([url, html]) => [url, htmlPage(url, html)] as const);
  const fetcher = new FakeFetcher(Object.fromEntries(pages));
  const stores = await smallDossier([], publishers);
  const workingFolder = await mkdtemp(join(tmpdir(), 'known-publishers-'));
  onTestFinished(() => rm(workingFolder, { recursive: true }));
  const context = { ...smallContext(stores), workingFolder, fetcher: async () => fetcher };
  return {
    context,
    register: () => stores.ledger.publishers(),
    async add(...sources: string[]) {
      const input = { sources, wordsOnly: true, trust: isTrusted };
      const { added, failed } = await runOperation(add, context, input);
      expect(failed).toEqual([]);
      return added.map((document) => document.publisher);
    },
  };
}

it('fills in what the list says of the host that a page was captured from', async () => {
  const dossier = await opened();
  expect(await dossier.add(BBC_URL)).toEqual(['BBC']);
  expect(await dossier.register()).toEqual([LISTED]);
});

it.each([[[EVIL_URL, BBC_URL]], [[BBC_URL, EVIL_URL]]])(
  'gives a page that only claims to be a listed publisher nothing: %j',
  async (urls) => {
    const dossier = await opened();
    await dossier.add(...urls);
    expect(await dossier.register()).toEqual([
      LISTED,
      { name: 'bbc.co.uk.evil.example', kind: 'unknown', interests: [] },
    ]);
  },
);

it.each([
  [['https://harbour.gov/ferry', 'https://evil.example/board'], 'Harbour Board', 'evil.example'],
  [
    ['https://evil.example/board', 'https://harbour.gov/ferry'],
    'Harbour Board (harbour.gov)',
    'Harbour Board',
  ],
])('lets no page share the kind that another host proves: %j', async (urls, board, other) => {
  const dossier = await opened();
  await dossier.add(...urls);
  expect(await dossier.register()).toEqual([
    ...[
      { name: board, kind: 'government', interests: [], kindFrom: 'host' },
      { name: other, kind: 'unknown', interests: [] },
    ].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  ]);
});

it('gives a saved page nothing, unless a sources file that the user trusts says where it stands', async () => {
  const dossier = await opened([], true);
  const { workingFolder } = dossier.context;
  await writeFile(join(workingFolder, 'saved.html'), PAGES[BBC_URL] ?? '');
  await writeFile(join(workingFolder, 'claimed.html'), PAGES[EVIL_URL] ?? '');
  const sources = `documents:\n  - file: saved.html\n    url: ${BBC_URL}\n`;
  await writeFile(join(workingFolder, 'sources.yaml'), sources);
  await dossier.add('.');
  expect(await dossier.register()).toEqual([
    LISTED,
    { name: 'BBC (unconfirmed)', kind: 'unknown', interests: [] },
  ]);
});

it('leaves alone what a user said before, also under the name of a single title', async () => {
  const own: Publisher[] = [
    { name: 'BBC', kind: 'company', interests: ['It runs a ferry.'] },
    { name: 'BBC News', kind: 'individual', interests: [] },
  ];
  const described = await opened(own);
  expect(await described.add(BBC_URL)).toEqual(['BBC News']);
  expect(await described.register()).toEqual(own);
});

it('leaves alone what a user said since, also when the page is added again', async () => {
  const dossier = await opened();
  await dossier.add(BBC_URL);
  const edit = { name: 'BBC', kind: 'advocacy', interests: ['It runs a ferry.'] } as const;
  const input = { ...edit, interests: [...edit.interests] };
  const edited = { ...input, entered: ['It runs a ferry.'] };
  expect(await runOperation(publisher, dossier.context, input)).toMatchObject(edited);
  await dossier.add(BBC_URL);
  expect(await dossier.register()).toEqual([edited]);
});

it('tells in the list of publishers where a kind and an interest are known from', async () => {
  const dossier = await opened();
  await dossier.add(BBC_URL);
  const { publishers } = (await runOperation(list, dossier.context, {
    what: 'publishers',
  })) as { publishers: object[] };
  expect(publishers).toMatchObject([{ ...LISTED, documents: 1 }]);
});

it('is exported with where it is known from', async () => {
  const dossier = await opened();
  await dossier.add(BBC_URL);
  const { dir } = await runOperation(exportDossier, dossier.context, { dir: 'out' });
  expect((await readSources(dir))?.publishers).toEqual([LISTED]);
});

const OFFICE: Publisher = { name: 'Harbour Office', kind: 'government', interests: [] };

/** A folder that somebody else made: a page, and a sources file that says what suits it. */
async function downloaded(folder: string) {
  await writeFile(join(folder, 'page.html'), page('Harbour Office', 'The ferry never sails.'));
  const sources = `publishers:
  - { name: Harbour Office, kind: company, interests: [It owns the ferry.] }
  - { name: BBC, kind: advocacy }
  - { name: Nobody Known, kind: court }
documents:
  - { file: page.html, publisher: Harbour Office, url: ${BBC_URL} }
`;
  await writeFile(join(folder, 'sources.yaml'), sources);
}

it('takes what a downloaded folder says of known publishers for a proposal, until it is accepted', async () => {
  const dossier = await opened([OFFICE]);
  const { context } = dossier;
  await downloaded(context.workingFolder);
  const input = { sources: ['.'], wordsOnly: true };
  const from = join(context.workingFolder, 'sources.yaml');
  for (const outcome of ['added', 'known'] as const) {
    const output = await runOperation(add, context, input);
    expect(output[outcome]).toHaveLength(1);
    expect(output.publishers).toEqual([
      { name: 'Harbour Office', kind: 'company', interests: ['It owns the ferry.'], from },
      { name: 'BBC', kind: 'advocacy', interests: [], from },
    ]);
    expect(await dossier.register()).toEqual([
      OFFICE,
      { name: 'Harbour Office (unconfirmed)', kind: 'unknown', interests: [] },
      { name: 'Nobody Known', kind: 'court', interests: [] },
    ]);
  }
  expect(await runOperation(accept, context, { folder: '.', by: 'Ada' })).toMatchObject({
    publishers: 2,
  });
  const office = (await dossier.register()).find(({ name }) => name === 'Harbour Office');
  expect(office).toMatchObject({ kind: 'company', imported: { from: '.', by: 'Ada' } });
});

it('takes it for the word of the user where the user says so', async () => {
  const dossier = await opened([OFFICE], true);
  await downloaded(dossier.context.workingFolder);
  expect(await dossier.add('.')).toEqual(['Harbour Office']);
  expect(await dossier.register()).toEqual([
    { name: 'BBC', kind: 'advocacy', interests: [] },
    { name: 'Harbour Office', kind: 'company', interests: ['It owns the ferry.'] },
    { name: 'Nobody Known', kind: 'court', interests: [] },
  ]);
});

it('believes no folder that a page is from the host of a publisher whom another one described', async () => {
  const own = { ...OFFICE, hosts: ['office.example'] };
  const dossier = await opened([own]);
  const { workingFolder } = dossier.context;
  await writeFile(join(workingFolder, 'page.html'), page('Harbour Office', 'It never sails.'));
  const sources = 'documents: [{ file: page.html, url: "https://office.example/ferry" }]\n';
  await writeFile(join(workingFolder, 'sources.yaml'), sources);
  expect(await dossier.add('.')).toEqual(['Harbour Office (unconfirmed)']);
});

it('turns the name of a document into a claim once somebody else is described by it', async () => {
  const dossier = await opened();
  const { workingFolder } = dossier.context;
  for (const folder of ['first', 'own']) await mkdir(join(workingFolder, folder));
  await writeFile(join(workingFolder, 'first', 'a.html'), page('Bay Office', 'It never sails.'));
  await writeFile(join(workingFolder, 'own', 'b.txt'), 'The ferry sails at dawn.');
  await writeFile(
    join(workingFolder, 'own', 'sources.yaml'),
    'publishers: [{ name: Bay Office, kind: court }]\ndocuments: [{ file: b.txt, publisher: Bay Office }]\n',
  );
  await dossier.add('first', 'own');
  const stores = await dossier.context.stores();
  const named = (await stores.ledger.documents()).map(({ metadata }) => [
    metadata.path,
    metadata.publisher,
    metadata.saysItIs,
  ]);
  expect(named.toSorted()).toEqual([
    ['a.html', 'Bay Office (unconfirmed)', 'Bay Office'],
    ['b.txt', 'Bay Office', undefined],
  ]);
});
