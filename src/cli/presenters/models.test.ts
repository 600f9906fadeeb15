import { expect, it } from 'vitest';
import type { ModelsOutput } from '../../app/outputs/models.js';
import { Terminal } from '../terminal.js';
import { unsentText } from '../unsent-text.js';
import { presentModels } from './models.js';

const WRITER: NonNullable<ModelsOutput['roles'][number]['model']> = {
  name: 'large-1',
  api: 'anthropic',
  url: 'https://api.example.org',
  local: false,
  saidBy: '/settings/corroborate.yaml',
  key: { keptIn: 'LARGE_KEY', present: false },
  timeout: 300,
  maxTokens: 8000,
  price: { input: 3, output: 15 },
  keptFrom: 2,
  check: { reachable: true, detail: 'it answers and has the model' },
};

it('shows each role with its endpoint, key, scope and cost', async () => {
  let printed = '';
  const results = {
    write: (text: string) => {
      printed += text;
    },
  };
  const terminal = new Terminal({ results, messages: results, colour: false });
  const local = { local: true, keptFrom: 0, price: null, check: null };
  const reader = { ...WRITER, ...local, name: 'small-1', key: { keptIn: null, present: false } };
  await presentModels.present(
    {
      roles: [
        { role: 'reader', model: reader },
        { role: 'asker', model: null },
        { role: 'writer', model: WRITER },
      ],
      documents: 12,
      private: 2,
      privateByDefault: false,
      calls: { all: 7, failed: 1 },
    },
    terminal,
    {},
  );
  expect(printed.trimEnd().split('\n')).toEqual([
    'reader:',
    '  small-1 at https://api.example.org (anthropic), as /settings/corroborate.yaml',
    '  says.',
    '  No key is sent.',
    '  Nothing that it is sent leaves this machine.',
    '  At most 8000 tokens and 300 s an answer; no price is known.',
    'asker: none',
    'writer:',
    '  large-1 at https://api.example.org (anthropic), as /settings/corroborate.yaml',
    '  says.',
    '  The key is missing: LARGE_KEY.',
    '  It is sent questions and passages of documents, but not of the 2 private',
    '  documents.',
    '  At most 8000 tokens and 300 s an answer; 3 dollars a million tokens read, 15',
    '  written.',
    '  Reachable: it answers and has the model.',
    '12 documents, 2 private. 7 calls recorded, 1 without an answer.',
  ]);
});

it('prints what a dry run would send, hidden characters shown', () => {
  const request = {
    role: 'reader' as const,
    model: 'small-1',
    endpoint: 'https://api.example.org',
    local: false,
    instructions: 'Say what it says.',
    material: 'CLAIM: It fell.\n\n1. It\u001b[2J fell.',
    documents: ['doc_1', 'doc_2'],
    maxTokens: 40,
  };
  expect(unsentText([request], 'text').split('\n')).toEqual([
    'To the reader small-1 at https://api.example.org, for at most 40 tokens, with words of doc_1, doc_2:',
    '  Instructions',
    '    Say what it says.',
    '  Material',
    '    CLAIM: It fell.',
    '',
    '    1. It␛[2J fell.',
    '',
    '1 request would be sent. What follows from the answers is not known yet.',
  ]);
  expect(JSON.parse(unsentText([request], 'json'))).toEqual({ wouldSend: [request] });
  expect(unsentText([], 'text')).toBe('Nothing would be sent to any language model.');
});
