import { expect, it } from 'vitest';
import { z } from 'zod';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { MemoryLedger } from '../../../test/fakes/memory-ledger.js';
import type { ModelFailure, ModelRequest } from '../../ports/language-model.js';
import { readReply } from './read-reply.js';
import { RecordedLanguageModel } from './recorded-language-model.js';
import type { RepliedAnswer, RepliedModel } from './replied-model.js';

const REQUEST: ModelRequest<string[]> = {
  instructions: 'List the names.',
  material: 'Ann met Bo.',
  documents: ['doc_1'],
  answer: { name: 'names', schema: z.array(z.string()) },
  maxTokens: 20,
};
const QUOTA: ModelFailure = { why: 'quota', message: 'The asker takes no more requests.' };
const CUT: ModelFailure = { why: 'cut-off', message: 'The asker has more to say than 20 tokens.' };
const USAGE = { input: 9, output: 3, cost: 0.001 };

/** A model whose answers are these in turn: what it says, or a failure. */
function recorded(says: (string | ModelFailure)[], name = 'small-1', maxTokens = 500) {
  const ledger = new MemoryLedger();
  const sent: string[] = [];
  const model: RepliedModel = {
    role: 'asker',
    name,
    endpoint: 'https://models.example',
    local: false,
    atOnce: 1,
    maxTokens,
    async ask<Value>({ material, answer }: ModelRequest<Value>): Promise<RepliedAnswer<Value>> {
      const said = says[Math.min(sent.length, says.length - 1)] ?? '';
      sent.push(material);
      await new Promise((done) => setTimeout(done, 1));
      if (typeof said !== 'string')
        return {
          failure: said,
          usage: USAGE,
          replies: said === CUT ? [{ text: '["An', finish: 'cut-off' }] : [],
        };
      const read = readReply(said, answer.schema);
      if (!('value' in read)) throw new Error('the script is wrong');
      return { ...read, usage: USAGE, replies: [{ text: said, finish: 'whole' }] };
    },
  };
  const parts = { record: ledger, clock: fixedClock(), ids: countingIds() };
  return { asked: new RecordedLanguageModel(model, parts), model, parts, sent, ledger };
}

it('sends the same request once, whoever asks again', async () => {
  const { asked, model, parts, sent, ledger } = recorded(['["Ann", "Bo"]']);
  const answer = { value: ['Ann', 'Bo'], usage: USAGE };
  const together = [asked.ask(REQUEST), asked.ask(REQUEST), asked.ask(REQUEST)];
  expect(await Promise.all(together)).toEqual([answer, answer, answer]);
  const later = new RecordedLanguageModel(model, parts);
  expect(await later.ask({ ...REQUEST, documents: [] })).toEqual(answer);
  expect(sent).toHaveLength(1);
  expect(await ledger.modelCalls()).toEqual([
    {
      id: 'mdl_000000000001',
      at: parts.clock.now().toISOString(),
      role: 'asker',
      model: 'small-1',
      endpoint: 'https://models.example',
      prompt: expect.stringMatching(/^[0-9a-f]{64}$/),
      documents: ['doc_1'],
      replies: [{ text: '["Ann", "Bo"]', finish: 'whole' }],
      usage: USAGE,
      failure: null,
    },
  ]);
});

it('sends what differs in anything that the answer depends on', async () => {
  const { asked, sent } = recorded(['[]']);
  const others: ModelRequest<string[]>[] = [
    REQUEST,
    { ...REQUEST, instructions: 'List the places.' },
    { ...REQUEST, material: 'Ann met Cy.' },
    { ...REQUEST, maxTokens: 21 },
    { ...REQUEST, answer: { name: 'names', schema: z.array(z.string()).max(9) } },
  ];
  for (const request of others) await asked.ask(request);
  expect(sent).toHaveLength(others.length);
});

it('does not pay twice for an answer of no use, unless the cap was raised', async () => {
  const { asked, sent, model, parts } = recorded([CUT, '["Ann"]'], 'small-1', 10);
  const cut = { failure: CUT, usage: USAGE };
  expect([await asked.ask(REQUEST), await asked.ask(REQUEST)]).toEqual([cut, cut]);
  expect(sent).toHaveLength(1);
  const raised = new RecordedLanguageModel({ ...model, maxTokens: 20 }, parts);
  expect(await raised.ask(REQUEST)).toEqual({ value: ['Ann'], usage: USAGE });
});

it('records failures of the endpoint and tries again', async () => {
  const { asked, sent, ledger } = recorded([QUOTA, '["Ann"]']);
  expect(await asked.ask(REQUEST)).toEqual({ failure: QUOTA, usage: USAGE });
  expect(await asked.ask(REQUEST)).toEqual({ value: ['Ann'], usage: USAGE });
  expect(await asked.ask(REQUEST)).toEqual({ value: ['Ann'], usage: USAGE });
  expect(sent).toHaveLength(2);
  expect((await ledger.modelCalls()).map(({ failure }) => failure)).toEqual([QUOTA, null]);
});

it('asks again where what is recorded no longer fits', async () => {
  const { asked, sent } = recorded(['["Ann"]', '[]']);
  const isShort = (names: string[]) => names.length === 0;
  await asked.ask(REQUEST);
  const stricter = { name: 'names', schema: z.array(z.string()).refine(isShort) };
  expect(await asked.ask({ ...REQUEST, answer: stricter })).toEqual({ value: [], usage: USAGE });
  expect(sent).toHaveLength(2);
});
