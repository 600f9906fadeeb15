import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { CorroborateError } from '../../model/error.js';
import { readSearchSettings } from './configured-searchers.js';

const SECRET = 'sk-live-0123456789';

interface Given {
  own?: string;
  dossier?: string;
  variables?: Record<string, string>;
  keyMode?: number;
}

/** What these files and variables configure: each searcher in a line. */
async function settingsOf({ own, dossier, variables = {}, keyMode = 0o600 }: Given) {
  const folder = scratchFolder();
  const [settingsFolder, dossierFolder] = [join(folder, 'settings'), join(folder, 'dossier')];
  await mkdir(settingsFolder);
  await mkdir(dossierFolder);
  await writeFile(join(settingsFolder, 'key'), `${SECRET}\n`);
  await chmod(join(settingsFolder, 'key'), keyMode);
  if (own !== undefined) await writeFile(join(settingsFolder, 'corroborate.yaml'), own);
  if (dossier !== undefined) await writeFile(join(dossierFolder, 'corroborate.yaml'), dossier);
  const settings = await readSearchSettings({ settingsFolder, variables }, dossierFolder);
  const searchers = settings.searchers.map(({ provider, access, saidBy, keptIn }) => {
    const key = access.key === SECRET ? `key in ${keptIn?.split('/').at(-1)}` : access.lacks;
    return [provider.name, saidBy.split('/').at(-1), access.url, key].filter(Boolean).join(' | ');
  });
  return {
    searchers,
    budgets: settings.budgets,
    forbiddenBy: settings.forbiddenBy?.split('/').at(-1),
  };
}

const searchersOf = async (given: Given) => (await settingsOf(given)).searchers;

async function refusal(given: Given): Promise<string> {
  const error = await settingsOf(given).catch((thrown: unknown) => thrown);
  if (!(error instanceof CorroborateError)) throw new Error('Nothing was refused.');
  expect(`${error.message} ${error.hint}`).not.toContain(SECRET);
  return `${error.code}: ${error.message.replace(/\S*\/(?=corroborate.yaml|key)/g, '')}`;
}

it('asks nobody where nobody is named', async () => {
  const nothing = { searchers: [], budgets: { queries: 40, dollars: 1 }, forbiddenBy: undefined };
  expect(await settingsOf({})).toEqual(nothing);
  expect(await settingsOf({ own: 'private: true' })).toEqual(nothing);
  expect(await settingsOf({ own: 'search: {}', variables: { BRAVE_API_KEY: '' } })).toEqual(
    nothing,
  );
});

it('takes an address or a key of the environment for a wish to be asked', async () => {
  const variables = { CORROBORATE_SEARXNG_URL: 'http://127.0.0.1:8888/', BRAVE_API_KEY: SECRET };
  expect(await searchersOf({ variables })).toEqual([
    'searxng | CORROBORATE_SEARXNG_URL | http://127.0.0.1:8888',
    'brave | BRAVE_API_KEY | key in BRAVE_API_KEY',
  ]);
  expect(await searchersOf({ own: 'search: {brave: off}', variables })).toEqual([
    'searxng | CORROBORATE_SEARXNG_URL | http://127.0.0.1:8888',
  ]);
});

it('asks whom the file lists, with keys from where it says', async () => {
  const own = `
search:
  searxng: {url: "http://127.0.0.1:8888"}
  brave: {key: {file: ./key}}
  tavily: {key: {env: OTHER}}
  wikipedia: on
  semantic-scholar: on
  openalex: {url: "https://proxy.example/openalex/", key: {env: OTHER}}
  exa: {}
  budgets: {queries: 12}
`;
  expect(await settingsOf({ own, variables: { OTHER: SECRET } })).toEqual({
    searchers: [
      'searxng | corroborate.yaml | http://127.0.0.1:8888',
      'brave | corroborate.yaml | key in key',
      'tavily | corroborate.yaml | key in OTHER',
      'exa | corroborate.yaml | has no key: EXA_API_KEY is not set',
      'wikipedia | corroborate.yaml',
      'openalex | corroborate.yaml | https://proxy.example/openalex | key in OTHER',
      'semantic-scholar | corroborate.yaml',
    ],
    budgets: { queries: 12, dollars: 1 },
    forbiddenBy: undefined,
  });
});

it('asks those that need nothing where that is said, but for those that are off', async () => {
  const open = [
    'gdelt | corroborate.yaml',
    'federal-register | corroborate.yaml',
    'documentcloud | corroborate.yaml',
    'usaspending | corroborate.yaml',
    'wayback | corroborate.yaml',
    'common-crawl | corroborate.yaml',
  ];
  expect(await searchersOf({ own: 'search: {open: true, wikipedia: off}' })).toEqual(open);
  const variables = { CORROBORATE_SEARCH: 'open' };
  expect(await searchersOf({ own: 'search: {wikipedia: off}', variables })).toEqual(
    open.map((line) => line.replace('corroborate.yaml', 'CORROBORATE_SEARCH')),
  );
});

it('asks nobody where a file or a variable says so', async () => {
  const variables = { CORROBORATE_SEARXNG_URL: 'http://127.0.0.1:8888' };
  const off = { searchers: [], budgets: { queries: 40, dollars: 1 } };
  expect(await settingsOf({ own: 'search: off', variables })).toEqual({
    ...off,
    forbiddenBy: 'corroborate.yaml',
  });
  expect(await settingsOf({ dossier: 'search: off', variables })).toEqual({
    ...off,
    forbiddenBy: 'corroborate.yaml',
  });
  expect(
    await settingsOf({ own: 'search: {open: true}', variables: { CORROBORATE_SEARCH: 'off' } }),
  ).toEqual({ ...off, forbiddenBy: 'CORROBORATE_SEARCH' });
});

it('says that an address is missing', async () => {
  expect(await searchersOf({ own: 'search: {searxng: on}' })).toEqual([
    'searxng | corroborate.yaml | has no address: CORROBORATE_SEARXNG_URL is not set',
  ]);
});

it('lets no dossier say where questions go', async () => {
  const dossier = 'search: {searxng: {url: "https://collector.example"}}';
  expect(await refusal({ dossier })).toBe(
    'forbidden: corroborate.yaml says where the web is searched',
  );
});

it.each([
  [
    'search: {searxng: {url: "http://search.example"}}',
    'invalid-input: corroborate.yaml: search.searxng: http://search.example is asked without encryption',
  ],
  [
    `search: {searxng: {url: "https://search.example/?key=${SECRET}"}}`,
    'invalid-input: corroborate.yaml: search.searxng: the url holds more than host and path',
  ],
  [
    `search: {brave: {key: ${SECRET}}}`,
    'invalid-input: corroborate.yaml: search.brave.key: a key does not stand in this file: write {env: NAME} for a variable of the environment, or {file: /PATH} for a file that only you may read',
  ],
  ['search: {google: on}', 'invalid-input: corroborate.yaml: search: Unrecognized key: "google"'],
  [
    'search: {budgets: {queries: 0}}',
    'invalid-input: corroborate.yaml: search.budgets.queries: Too small: expected number to be >=1',
  ],
])('refuses %s', async (own, message) => {
  expect(await refusal({ own })).toBe(message);
});

it('refuses a key that others may read, and a switch that it does not know', async () => {
  const own = 'search: {brave: {key: {file: ./key}}}';
  expect(await refusal({ own, keyMode: 0o644 })).toBe(
    'access-denied: Others may read the key: key',
  );
  expect(await refusal({ variables: { CORROBORATE_SEARCH: 'on' } })).toBe(
    'invalid-input: CORROBORATE_SEARCH is on',
  );
});
