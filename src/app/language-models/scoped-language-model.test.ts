import { expect, it } from 'vitest';
import { z } from 'zod';
import { failsWith, scriptedModel } from '../../../test/fakes/scripted-language-model.js';
import type { ModelRequest } from '../../ports/language-model.js';
import { ScopedLanguageModel } from './scoped-language-model.js';

const request = (material: string, ...documents: string[]): ModelRequest<string> => ({
  instructions: 'Read.',
  material,
  documents,
  answer: { name: 'word', schema: z.string() },
  maxTokens: 5,
});

const KEPT = new Set(['doc_b']);
const elsewhere = { local: false, name: 'far-1' } as const;

it('keeps private documents from a model that is elsewhere, and says so', async () => {
  const { model, requests } = scriptedModel(() => 'yes', elsewhere);
  const scope = { privateDocuments: async () => KEPT, mayReadPrivate: false };
  const scoped = await ScopedLanguageModel.open(model, scope);
  expect([scoped.mayBeSent('doc_a'), scoped.mayBeSent('doc_b')]).toEqual([true, false]);
  const message = 'The reader far-1 at https://models.example may not read private documents';
  expect(await scoped.ask(request('x', 'doc_a', 'doc_b'))).toMatchObject({
    failure: { why: 'private', message },
  });
  await scoped.ask(request('y', 'doc_c', 'doc_a'));
  expect(requests.map(({ material }) => material)).toEqual(['y']);
  expect(scoped.assistance()).toEqual({
    role: 'reader',
    model: 'far-1',
    endpoint: 'https://models.example',
    local: false,
    requests: 1,
    documents: ['doc_a', 'doc_c'],
    keptBack: 1,
    tokens: { input: 100, output: 10 },
    cost: null,
    failures: [{ why: 'private', message, times: 1 }],
  });
});

it('keeps back what became private in the middle of a check', async () => {
  const { model, requests } = scriptedModel(() => 'yes', elsewhere);
  const kept = new Set<string>();
  const scope = { privateDocuments: async () => kept, mayReadPrivate: false };
  const scoped = await ScopedLanguageModel.open(model, scope);
  kept.add('doc_a');
  expect(await scoped.ask(request('x', 'doc_a'))).toMatchObject({ failure: { why: 'private' } });
  expect(requests).toEqual([]);
});

it('keeps private documents from a model on this machine that the user does not know', async () => {
  const { model, requests } = scriptedModel(() => 'yes', { local: true });
  const scope = { privateDocuments: async () => KEPT, mayReadPrivate: false };
  const scoped = await ScopedLanguageModel.open(model, scope);
  expect(await scoped.ask(request('x', 'doc_b'))).toMatchObject({ failure: { why: 'private' } });
  expect(requests).toEqual([]);
});

it('sends private documents to a model that the user allowed it', async () => {
  const { model, requests } = scriptedModel(() => 'yes', elsewhere);
  const scope = { privateDocuments: async () => KEPT, mayReadPrivate: true };
  const scoped = await ScopedLanguageModel.open(model, scope);
  expect(scoped.mayBeSent('doc_b')).toBe(true);
  expect(await scoped.ask(request('x', 'doc_b'))).toMatchObject({ value: 'yes' });
  expect(requests).toHaveLength(1);
});

it('accounts for failures, and for nothing where nothing was asked', async () => {
  const { model } = scriptedModel(({ material }) =>
    failsWith(material === 'x' ? 'quota' : 'timeout'),
  );
  const scope = { privateDocuments: async () => KEPT, mayReadPrivate: false };
  const scoped = await ScopedLanguageModel.open(model, scope);
  expect(scoped.assistance()).toBeNull();
  for (const material of ['x', 'y', 'x']) await scoped.ask(request(material));
  expect(scoped.assistance()).toMatchObject({
    requests: 3,
    tokens: { input: 300, output: 30 },
    failures: [
      { why: 'quota', times: 2 },
      { why: 'timeout', times: 1 },
    ],
  });
});
