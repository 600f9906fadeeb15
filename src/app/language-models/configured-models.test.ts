import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { CorroborateError } from '../../model/error.js';
import { readModelSettings } from './configured-models.js';

const SECRET = 'sk-live-0123456789';

/** Reads these files: the user's, and the dossier's. */
async function settingsOf({
  own = '',
  dossier = '',
  variables = {},
  keyMode = 0o600,
}: {
  own?: string;
  dossier?: string;
  variables?: Record<string, string>;
  keyMode?: number;
}) {
  const folder = scratchFolder();
  const settingsFolder = join(folder, 'settings');
  const dossierFolder = join(folder, 'dossier');
  await mkdir(settingsFolder);
  await mkdir(dossierFolder);
  await writeFile(join(settingsFolder, 'key'), `${SECRET}\n`);
  await chmod(join(settingsFolder, 'key'), keyMode);
  if (own !== '') await writeFile(join(settingsFolder, 'corroborate.yaml'), own);
  if (dossier !== '') await writeFile(join(dossierFolder, 'corroborate.yaml'), dossier);
  const settings = await readModelSettings({ settingsFolder, variables }, dossierFolder);
  const roles = [...settings.roles].map(([role, { endpoint, saidBy, ...rest }]) => {
    const { key, lacks, ...at } = endpoint;
    return { ...at, ...rest, role, key, lacks, saidBy: saidBy.replace(folder, '') };
  });
  return { roles, privateByDefault: settings.privateByDefault };
}

async function refusal(options: Parameters<typeof settingsOf>[0]) {
  const error = await settingsOf(options).catch((thrown: unknown) => thrown);
  if (!(error instanceof CorroborateError)) throw new Error('nothing was refused');
  const { code, message, hint } = error;
  expect(`${message} ${hint}`).not.toContain(SECRET);
  return `${code}: ${message.replace(/\S*\/(?=corroborate.yaml|key)/g, '')}`;
}

const HOSTED = `
models:
  writer:
    api: anthropic
    url: https://api.anthropic.com/
    model: large-1
    key: {env: LARGE_KEY}
    timeout: 30
    maxTokens: 500
    price: {input: 3, output: 15}
    mayReadPrivate: true
`;
const LOCAL = 'models: {reader: {api: openai, url: "http://127.0.0.1:11434/v1", model: "small:1"}}';

it('asks no model unless somebody says so', async () => {
  expect(await settingsOf({})).toEqual({ roles: [], privateByDefault: false });
});

it("takes a role from the dossier's file, else from the user's", async () => {
  const dossier = `private: true\n${LOCAL}`;
  const variables = { LARGE_KEY: SECRET };
  expect(await settingsOf({ own: HOSTED, dossier, variables })).toEqual({
    privateByDefault: true,
    roles: [
      {
        role: 'reader',
        api: 'openai',
        url: 'http://127.0.0.1:11434/v1',
        model: 'small:1',
        key: null,
        lacks: null,
        timeoutMs: 120_000,
        maxTokens: 4000,
        price: null,
        local: true,
        mayReadPrivate: false,
        saidBy: '/dossier/corroborate.yaml',
        keptIn: null,
      },
      {
        role: 'writer',
        api: 'anthropic',
        url: 'https://api.anthropic.com',
        model: 'large-1',
        key: SECRET,
        lacks: null,
        timeoutMs: 30_000,
        maxTokens: 500,
        price: { input: 3, output: 15 },
        local: false,
        mayReadPrivate: true,
        saidBy: '/settings/corroborate.yaml',
        keptIn: 'LARGE_KEY',
      },
    ],
  });
  const off = await settingsOf({ own: HOSTED, dossier: 'models: {writer: off}' });
  expect(off.roles).toEqual([]);
});

it('takes a role from the environment first, with a key of its own or that of all', async () => {
  const variables = {
    CORROBORATE_MODEL_READER: 'openai:https://api.example.org/v1#vendor/model:8b',
    CORROBORATE_MODEL_WRITER: 'off',
    CORROBORATE_MODEL_KEY: 'of-all',
    LARGE_KEY: SECRET,
  };
  const { roles } = await settingsOf({ own: HOSTED, dossier: LOCAL, variables });
  expect(roles).toMatchObject([
    {
      role: 'reader',
      url: 'https://api.example.org/v1',
      model: 'vendor/model:8b',
      key: 'of-all',
      keptIn: 'CORROBORATE_MODEL_KEY',
      saidBy: 'CORROBORATE_MODEL_READER',
      local: false,
    },
  ]);
  const own = { ...variables, CORROBORATE_MODEL_READER_KEY: 'own' };
  expect((await settingsOf({ variables: own })).roles).toMatchObject([{ key: 'own' }]);
});

it("lets a dossier's file name no endpoint that the user's settings don't", async () => {
  expect(await refusal({ dossier: HOSTED })).toBe(
    'forbidden: corroborate.yaml names https://api.anthropic.com, which your own settings do not know',
  );
  const allowed = await settingsOf({
    own: 'endpoints: [{url: "https://api.anthropic.com", key: {env: LARGE_KEY}}]',
    dossier: HOSTED,
  });
  expect(allowed.roles).toMatchObject([
    {
      role: 'writer',
      key: null,
      lacks: 'has no key: LARGE_KEY is not set',
      mayReadPrivate: false,
    },
  ]);
});

const DOSSIERS = {
  local: 'api: openai, url: "http://127.0.0.1:9999/v1", model: m',
  hosted: 'api: openai, url: "https://api.example.org/v1", model: m',
};

it.each([
  ['on this machine', 'local'],
  ['that the settings only list', 'hosted'],
] as const)("sends no key of the user's to an endpoint %s", async (_where, at) => {
  const variables = { CORROBORATE_MODEL_READER_KEY: SECRET, CORROBORATE_MODEL_KEY: SECRET };
  const own = 'endpoints: ["https://api.example.org"]';
  const plain = `models: {reader: {${DOSSIERS[at]}}}`;
  expect((await settingsOf({ own, dossier: plain, variables })).roles).toMatchObject([
    { key: null, lacks: null, keptIn: null },
  ]);
  for (const key of ['{env: CORROBORATE_MODEL_READER_KEY}', '{file: ../settings/key}']) {
    const dossier = `models: {reader: {${DOSSIERS[at]}, key: ${key}}}`;
    expect(await refusal({ own, dossier, variables })).toMatch(
      /^forbidden: corroborate.yaml wants a key sent to http.*, for which your own settings name none$/,
    );
  }
});

it("gives a dossier's model the key that the user's own settings give its endpoint", async () => {
  const dossier = `models: {reader: {${DOSSIERS.hosted}, key: {env: OTHER}}}`;
  const variables = { OTHER: 'other', CORROBORATE_MODEL_READER_KEY: 'of-the-reader' };
  const listed = 'endpoints: [{url: "https://api.example.org/v1", key: {file: ./key}}]';
  expect((await settingsOf({ own: listed, dossier, variables })).roles).toMatchObject([
    { key: SECRET, keptIn: expect.stringMatching(/settings\/key$/) },
  ]);
  const own = `models: {reader: {${DOSSIERS.hosted}}}`;
  expect((await settingsOf({ own, dossier, variables })).roles).toMatchObject([
    { key: 'of-the-reader', keptIn: 'CORROBORATE_MODEL_READER_KEY' },
  ]);
  // The same host, and somebody else's account there.
  const elsewhere = dossier.replace('/v1', '/mallory/v1');
  expect(await refusal({ own, dossier: elsewhere, variables })).toMatch(/^forbidden: /);
});

it("opens private documents to a dossier's model by the user's own word alone", async () => {
  const may = async (own: string, dossier: string) => {
    const { roles } = await settingsOf({ own, dossier: `models: {reader: {${dossier}}}` });
    return roles.flatMap(({ role: of, mayReadPrivate }) => (of === 'reader' ? mayReadPrivate : []));
  };
  const wanted = `${DOSSIERS.hosted}, mayReadPrivate: true`;
  const listed = 'url: "https://api.example.org/v1"';
  expect(await may(`endpoints: [{${listed}}]`, wanted)).toEqual([false]);
  expect(await may(`endpoints: [{${listed}, mayReadPrivate: true}]`, wanted)).toEqual([true]);
  const ownLocal = `models: {writer: {${DOSSIERS.local}}}`;
  expect(await may('private: false', DOSSIERS.local)).toEqual([false]);
  expect(await may(ownLocal, DOSSIERS.local)).toEqual([true]);
  expect(await may(ownLocal, DOSSIERS.local.replace('model: m', 'model: m-cloud'))).toEqual([
    false,
  ]);
  expect(await may(`models: {reader: {${DOSSIERS.local}}}`, DOSSIERS.local)).toEqual([true]);
});

it('reads a key from a file that only its owner may read', async () => {
  const own = HOSTED.replace('{env: LARGE_KEY}', '{file: ./key}');
  expect((await settingsOf({ own })).roles).toMatchObject([{ key: SECRET }]);
  for (const keyMode of [0o640, 0o604])
    expect(await refusal({ own, keyMode })).toBe('access-denied: Others may read the key: key');
  const gone = await settingsOf({ own: own.replace('./key', './gone') });
  expect(gone.roles).toMatchObject([
    { lacks: expect.stringMatching(/^has no key: .* is missing$/) },
  ]);
});

const role = (fields: string): string => `models: {reader: {api: openai, model: m, ${fields}}}`;

it.each([
  [
    role(`url: "https://a.example/v1", key: ${SECRET}`),
    'invalid-input: corroborate.yaml: models.reader.key: a key does not stand in this file: write {env: NAME} for a variable of the environment, or {file: /PATH} for a file that only you may read',
  ],
  [
    role(`url: "https://a.example/v1", key: {env: ${SECRET}}`),
    /models.reader.key.env: a key does not/,
  ],
  [
    role(`url: "https://a.example/v1", key: {file: ${SECRET}}`),
    /models.reader.key.file: a key does not/,
  ],
  [
    role(`url: "https://a.example/v1", key: {env: ${SECRET}`),
    'invalid-input: corroborate.yaml: it is not YAML',
  ],
  [role(`url: "https://${SECRET}@a.example/v1"`), /the url holds more than host and path$/],
  [role(`url: "https://a.example/v1?key=${SECRET}"`), /the url holds more than host and path$/],
  [role('url: "ftp://a.example"'), /the url is no http or https address$/],
  [role('url: "http://a.example/v1"'), /http:\/\/a.example is asked without encryption$/],
  [role('url: "http://a.example/v1", allowHttp: true'), /is asked without encryption$/],
  [role('url: "http://10.0.0.7/v1"'), /is asked without encryption$/],
  [role('url: "https://a.example/v1", temprature: 1'), /Unrecognized key: "temprature"/],
  ['modles: {}', /Unrecognized key: "modles"/],
  ['models: {judge: {}}', /Unrecognized key: "judge"/],
])('refuses %s', async (own, message) => {
  const refused = await refusal({ own });
  if (typeof message === 'string') expect(refused).toBe(message);
  else expect(refused).toMatch(message);
});

it('allows http in the own network where that is said', async () => {
  for (const host of ['10.0.0.7', 'gpu', 'gpu.lan', '[fd00::1]']) {
    const own = role(`url: "http://${host}:8000/v1", allowHttp: true`);
    expect((await settingsOf({ own })).roles).toMatchObject([{ local: false }]);
  }
});

it.each(['localhost', '127.0.0.9', '[::1]'])('takes %s for this machine', async (host) => {
  const { roles } = await settingsOf({ own: role(`url: "http://${host}:8000/v1"`) });
  expect(roles).toMatchObject([{ local: true }]);
});

it('refuses a variable that names no model', async () => {
  const variables = { CORROBORATE_MODEL_ASKER: `https://u:${SECRET}@a.example` };
  expect(await refusal({ variables })).toBe(
    'invalid-input: CORROBORATE_MODEL_ASKER names no model',
  );
});
