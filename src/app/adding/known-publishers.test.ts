import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { FakeFetcher, htmlPage } from '../../../test/fakes/fake-fetcher.js';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import type { Publisher } from '../../model/publisher.js';
import { runOperation } from '../operation.js';
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

async function opened(publishers: readonly Publisher[] = []) {
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
      const { added, failed } = await runOperation(add, context, { sources, wordsOnly: true });
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

it('gives a saved page nothing, unless a sources file says where it stands', async () => {
  const dossier = await opened();
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
