import { expect, it } from 'vitest';
import { CAUTIOUS } from '../../src/judging/model-weights.js';
import { pooledStances } from '../../src/judging/pool.js';
import { failsWith, scriptedModel } from '../../test/fakes/scripted-language-model.js';
import { readerOf } from '../../test/fakes/told-reader.js';
import { modelReaders } from './model-readers.js';

const OWN = { supports: 0.5, refutes: 0.2, qualifies: 0.1, neither: 0.2 };
const asked = (...sentences: string[]) => ({
  claim: 'It pays.',
  passage: { sentences, title: '', publisher: '', date: null, heading: '' },
});

it('measures a model by itself and pooled, and asks it once for both', async () => {
  const { model, requests } = scriptedModel(
    ({ material }) =>
      material.includes('rain')
        ? failsWith('refused')
        : {
            passages: [
              {
                number: 1,
                stance: 'refutes',
                confidence: 1,
                sentences: [{ number: 1, stance: 'refutes' }],
              },
            ],
          },
    { name: 'big-1' },
  );
  const [alone, pooled] = modelReaders(readerOf(OWN).reader, model, CAUTIOUS);
  const both = [asked('It paid.', 'It left.'), asked('It rained.')];
  const nothing = { supports: 0, refutes: 0, qualifies: 0, neither: 1 };
  expect([alone?.name, pooled?.name]).toEqual(['big-1', 'told-1 with big-1']);
  expect(await alone?.read(both)).toEqual([
    {
      passage: CAUTIOUS.truth.refutes,
      sentences: [
        { stances: CAUTIOUS.truth.refutes, silence: 0 },
        { stances: nothing, silence: 0 },
      ],
    },
    { passage: nothing, sentences: [{ stances: nothing, silence: 0 }] },
  ]);
  const together = await pooled?.read(both);
  expect(together?.map(({ passage }) => passage)).toEqual([
    pooledStances(OWN, 'refutes', 1, CAUTIOUS),
    OWN,
  ]);
  expect(requests).toHaveLength(2);
});
