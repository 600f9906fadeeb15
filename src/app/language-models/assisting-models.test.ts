import { expect, it } from 'vitest';
import { z } from 'zod';
import { SAMPLE_REPORT } from '../../../test/fakes/sample-report.js';
import { failsWith, scriptedModel } from '../../../test/fakes/scripted-language-model.js';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import type { Assistance } from '../../model/assistance.js';
import type { ModelRequest } from '../../ports/language-model.js';
import { openAssistingModels, withAssistance } from './assisting-models.js';

const REQUEST: ModelRequest<string> = {
  instructions: 'Write.',
  material: 'It fell.',
  documents: ['doc_1'],
  answer: { name: 'text', schema: z.string() },
  maxTokens: 9,
};

it('tells in a report what each model did, beside what the report says of it itself', async () => {
  const { model: writer } = scriptedModel(() => 'It fell.', { role: 'writer' });
  const { model: reader } = scriptedModel(() => failsWith('timeout'));
  const context = smallContext(await smallDossier([]), (role) =>
    role === 'asker' ? null : role === 'writer' ? writer : reader,
  );
  const models = await openAssistingModels(context);
  expect(withAssistance(SAMPLE_REPORT, models)).toEqual(SAMPLE_REPORT);
  await models.writer?.ask(REQUEST);
  await models.reader?.ask({ ...REQUEST, documents: [] });
  const of = (role: Assistance['role'], documents: string[]): Assistance => ({
    role,
    model: 'scripted-1',
    endpoint: 'http://127.0.0.1',
    local: true,
    requests: 1,
    documents,
    keptBack: 0,
    tokens: { input: 100, output: 10 },
    cost: null,
    failures: [],
  });
  const message = 'The reader scripted-1 fails as it was told: timeout';
  const sentences = { written: 4, replaced: 1 };
  const itself = { ...SAMPLE_REPORT, assistance: [{ ...of('writer', []), sentences }] };
  expect(withAssistance(itself, models)).toEqual({
    ...SAMPLE_REPORT,
    assistance: [
      { ...of('reader', []), failures: [{ why: 'timeout', message, times: 1 }] },
      { ...of('writer', ['doc_1']), sentences },
    ],
  });
});
