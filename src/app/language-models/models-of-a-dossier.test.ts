import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { FakeFetcher } from '../../../test/fakes/fake-fetcher.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { readsInProcess } from '../../../test/fakes/reads-in-process.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { type EndpointReply, openScriptedEndpoint } from '../../../test/fakes/scripted-endpoint.js';
import type { ModelRequest } from '../../ports/language-model.js';
import { createDossier } from '../dossier/dossier-files.js';
import { makeContext } from '../make-context.js';
import { runOperation } from '../operation.js';
import { add } from '../operations/add.js';
import { ask } from '../operations/ask.js';
import { models } from '../operations/models.js';
import type { UnsentRequest } from '../outputs/models.js';

const KEY = 'sk-live-0123456789';
const REQUEST: ModelRequest<{ word: string }> = {
  instructions: 'Read.',
  material: '1. The ferry sails.',
  documents: [],
  answer: { name: 'word', schema: z.object({ word: z.string() }) },
  maxTokens: 10,
};

/** A dossier of one private document, whose reader is behind a scripted endpoint. */
async function dossierAsking(reply: () => EndpointReply, more = '') {
  const endpoint = await openScriptedEndpoint(({ path }) =>
    path === '/v1/models' ? { status: 200, body: '{"data": [{"id": "small-1"}]}' } : reply(),
  );
  onTestFinished(() => endpoint.close());
  const dir = scratchFolder();
  await createDossier(dir);
  const reader = `{api: openai, url: "${endpoint.url}", model: small-1, key: {env: READER_KEY}}`;
  const settingsFolder = scratchFolder();
  const settings = join(settingsFolder, 'corroborate.yaml');
  await writeFile(settings, `${more}models: {reader: ${reader}}`);
  await writeFile(join(dir, 'sources.yaml'), 'documents: [{file: a.txt, private: true}]');
  await writeFile(
    join(dir, 'a.txt'),
    'The ferry to Hollin sails at dawn on every day of the week.',
  );
  const open = () =>
    makeContext({
      workingFolder: dir,
      locate: () => dir,
      fetcher: new FakeFetcher({}),
      documentReader: readsInProcess,
      reader: createLexicalReader(),
      embedder: null,
      languageModels: { settingsFolder, variables: { READER_KEY: KEY } },
    });
  const context = open();
  onTestFinished(() => context.close());
  await runOperation(add, context, { sources: ['a.txt'], wordsOnly: true });
  return { context, endpoint, settings, open };
}

it('asks an endpoint once, and accounts for the answer the same every time', async () => {
  const { context, endpoint, open } = await dossierAsking(() => ({ says: { word: 'dawn' } }));
  const first = await context.languageModel('reader');
  expect(await first?.ask(REQUEST)).toMatchObject({ value: { word: 'dawn' } });
  const later = open();
  onTestFinished(() => later.close());
  const second = await later.languageModel('reader');
  expect(await second?.ask(REQUEST)).toMatchObject({ value: { word: 'dawn' } });
  expect(second?.assistance()).toEqual(first?.assistance());
  expect(endpoint.requests).toHaveLength(1);
  expect(await context.languageModel('writer')).toBeNull();
  const { ledger } = await context.stores();
  expect(await ledger.faults()).toEqual([]);
  expect(JSON.stringify(await ledger.modelCalls())).not.toContain(KEY);
});

it('sends nothing in a dry run, and notes what it would send', async () => {
  const { context, endpoint } = await dossierAsking(() => ({ says: { word: 'dawn' } }));
  const unsent: UnsentRequest[] = [];
  const dry = await context.languageModel('reader', { dryRun: unsent });
  expect(await dry?.ask(REQUEST)).toMatchObject({ failure: { why: 'refused' } });
  const { instructions, material, documents, maxTokens } = REQUEST;
  const { origin } = new URL(endpoint.url);
  const noted = { instructions, material, documents, maxTokens };
  expect(unsent).toEqual([
    { role: 'reader', model: 'small-1', endpoint: origin, local: true, ...noted },
  ]);
  expect(endpoint.requests).toEqual([]);
  expect(await (await context.stores()).ledger.modelCalls()).toEqual([]);
  await (await context.languageModel('reader'))?.ask(REQUEST);
  const again: UnsentRequest[] = [];
  const known = await context.languageModel('reader', { dryRun: again });
  expect(await known?.ask(REQUEST)).toMatchObject({ value: { word: 'dawn' } });
  expect(again).toEqual([]);
});

it('keeps nothing of a question that is only tried', async () => {
  const { context, endpoint } = await dossierAsking(() => ({ status: 500 }));
  const question = 'Does the ferry to Hollin sail at dawn?';
  const { wouldSend } = await runOperation(ask, context, { question, dryRun: true });
  expect(wouldSend?.every(({ endpoint: at }) => at === new URL(endpoint.url).origin)).toBe(true);
  const { ledger } = await context.stores();
  expect([await ledger.checks(), await ledger.modelCalls()]).toEqual([[], []]);
  expect(endpoint.requests).toEqual([]);
});

it('shows which model is asked where, and whether it is there', async () => {
  const { context, endpoint, settings } = await dossierAsking(
    () => ({ status: 500 }),
    'private: true\n',
  );
  const shown = await runOperation(models, context, {});
  expect(endpoint.requests).toEqual([]);
  const reader = {
    name: 'small-1',
    api: 'openai',
    url: endpoint.url,
    local: true,
    saidBy: settings,
    key: { keptIn: 'READER_KEY', present: true },
    timeout: 120,
    maxTokens: 4000,
    price: null,
    keptFrom: 0,
    check: null,
  };
  expect(shown).toEqual({
    roles: [
      { role: 'reader', model: reader },
      { role: 'asker', model: null },
      { role: 'writer', model: null },
    ],
    documents: 1,
    private: 1,
    privateByDefault: true,
    calls: { all: 0, failed: 0 },
  });
  const check = { reachable: true, detail: 'it answers and has the model' };
  expect((await runOperation(models, context, { check: true })).roles[0]).toEqual({
    role: 'reader',
    model: { ...reader, check },
  });
  expect(endpoint.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['GET', '/v1/models', null],
  ]);
  await endpoint.close();
  expect((await runOperation(models, context, { check: true })).roles[0]?.model?.check).toEqual({
    reachable: false,
    detail: `The reader small-1 at ${new URL(endpoint.url).origin} can't be reached: the host refused the connection`,
  });
});
