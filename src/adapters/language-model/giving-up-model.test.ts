import { expect, it } from 'vitest';
import { z } from 'zod';
import { failsWith, scriptedModel } from '../../../test/fakes/scripted-language-model.js';
import type { ModelFailureKind } from '../../model/assistance.js';
import type { ModelRequest } from '../../ports/language-model.js';
import { GivingUpModel } from './giving-up-model.js';

const REQUEST: ModelRequest<string> = {
  instructions: 'Read.',
  material: '',
  documents: [],
  answer: { name: 'word', schema: z.string() },
  maxTokens: 5,
};

/** What comes of asking as often as there are entries: failures, or null for an answer. */
async function outcomes(script: readonly (ModelFailureKind | null)[]) {
  const left = [...script];
  const { model, requests } = scriptedModel(() => {
    const why = left.shift();
    return why ? failsWith(why) : 'yes';
  });
  const replied = {
    ...model,
    maxTokens: 500,
    ask: async <Value>(request: ModelRequest<Value>) => ({
      ...(await model.ask(request)),
      replies: [],
    }),
  };
  const giving = new GivingUpModel(replied);
  const told: string[] = [];
  for (const _ of script) {
    const answer = await giving.ask(REQUEST);
    told.push(
      'failure' in answer ? `${answer.failure.why}${answer.unsent ? ' unsent' : ''}` : 'yes',
    );
  }
  return { told, sent: requests.length };
}

it('asks an endpoint no more that failed twice in a row', async () => {
  expect(await outcomes(['timeout', 'unreachable', null, null])).toEqual({
    told: ['timeout', 'unreachable', 'unreachable unsent', 'unreachable unsent'],
    sent: 2,
  });
});

it('goes on asking after single failures, and after those of single requests', async () => {
  const script = ['timeout', null, 'quota', 'refused', 'cut-off', 'not-the-schema', null] as const;
  const { told, sent } = await outcomes(script);
  expect(told).toEqual(script.map((why) => why ?? 'yes'));
  expect(sent).toBe(script.length);
});
