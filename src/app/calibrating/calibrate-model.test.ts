import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { failsWith, scriptedModel } from '../../../test/fakes/scripted-language-model.js';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { readerOf } from '../../../test/fakes/told-reader.js';
import { CAUTIOUS } from '../../judging/model-weights.js';
import type { LanguageModel, ModelRequest } from '../../ports/language-model.js';
import { dossierFiles } from '../dossier/dossier-files.js';
import { runOperation } from '../operation.js';
import { modelsCalibrate } from '../operations/models-calibrate.js';
import { keepModelWeights, readModelWeights } from './model-weights-file.js';

const LABELS = ['supports', 'refutes', 'neither'] as const;

/** So many pairs whose evidence names its own label, and those of a source with two labels. */
const pairLines = (count: number): string =>
  [
    ...Array.from({ length: count }, (_, at) => {
      const label = LABELS[at % LABELS.length] ?? 'neither';
      return { claim: `Crew ${at} trains.`, evidence: `Crew ${at}: ${label}.`, label };
    }),
    { claim: 'It rained.', evidence: 'It rained.', label: 'supports', binary: true },
  ]
    .map((pair) => JSON.stringify(pair))
    .join('\n');

/** A model that reads the label off, but of every eleventh pair. */
const reading = ({ material }: ModelRequest<unknown>) => {
  const at = Number(/Crew (\d+)/.exec(material)?.[1]);
  const label = /1: "Crew \d+: (\w+)/.exec(material)?.[1] ?? 'neither';
  const stance = at % 11 === 0 ? 'neither' : label;
  const sentences = stance === 'neither' ? [] : [{ number: 1, stance }];
  return { passages: [{ number: 1, stance, confidence: 1, sentences }] };
};

async function calibrate(model: LanguageModel | null, { count = 60, limit = 200 } = {}) {
  const dir = scratchFolder();
  mkdirSync(dirname(dossierFiles(dir).modelWeights), { recursive: true });
  writeFileSync(join(dir, 'pairs.jsonl'), pairLines(count));
  const stores = { ...(await smallDossier([])), dir };
  const local = { supports: 0.4, refutes: 0.2, qualifies: 0.1, neither: 0.3 };
  const context = {
    ...smallContext(stores, () => model),
    workingFolder: dir,
    reader: async () => readerOf(local).reader,
  };
  const input = { pairs: 'pairs.jsonl', limit };
  return { dir, output: await runOperation(modelsCalibrate, context, input) };
}

describe('calibration of a model', () => {
  it('measures reader, model and both on pairs kept aside, and keeps the weights', async () => {
    const { model } = scriptedModel(reading, { name: 'big-1' });
    const { dir, output } = await calibrate(model);
    expect(output).toMatchObject({
      model: 'big-1',
      reader: 'told-1',
      pairs: { asked: 60, read: 60, heldOut: 30, binary: 1 },
      requests: 60,
      failures: 0,
      tokens: { input: 6000, output: 600 },
      cost: null,
      file: dossierFiles(dir).modelWeights,
    });
    const { local, model: own, pooled } = output.scores;
    // It says supports of all: so many of those set aside are labelled so.
    expect(local.accuracy).toBeCloseTo(7 / 30, 9);
    expect(own.accuracy).toBeGreaterThan(0.9);
    expect(pooled.accuracy).toBeCloseTo(own.accuracy, 9);
    expect(await readModelWeights(dir)).toEqual({ 'big-1': output.weights });
  });

  it('is the same whenever it is done, and asks as many as it may', async () => {
    const [first, second] = [
      await calibrate(scriptedModel(reading).model, { limit: 30 }),
      await calibrate(scriptedModel(reading, { atOnce: 4 }).model, { limit: 30 }),
    ];
    expect(first.output.requests).toBe(30);
    expect({ ...second.output, file: '' }).toEqual({ ...first.output, file: '' });
  });

  it('leaves aside what the model does not answer', async () => {
    let call = 0;
    const { model } = scriptedModel((request) => {
      call += 1;
      return call % 3 === 0 ? failsWith('not-the-schema') : reading(request);
    });
    const { output } = await calibrate(model);
    expect([output.pairs.read, output.failures]).toEqual([40, 20]);
  });

  it('fails where no model is set up, where it does not answer, and on too few pairs', async () => {
    await expect(calibrate(null)).rejects.toThrow('No language model is set up as a reader.');
    const down = scriptedModel(() => failsWith('unreachable'));
    await expect(calibrate(down.model)).rejects.toThrow(
      /read 0 of 60 pairs; calibration takes 20\. The reader scripted-1 fails/,
    );
    // One round: what is behind an endpoint gives up by itself.
    expect(down.requests).toHaveLength(16);
    await expect(calibrate(scriptedModel(reading).model, { count: 19 })).rejects.toThrow(
      'read 19 of 19 pairs',
    );
  });
});

describe('the weights of a dossier', () => {
  it('are kept by model, in the order of their names, and none where nobody fitted any', async () => {
    const dir = scratchFolder();
    expect(await readModelWeights(dir)).toEqual({});
    mkdirSync(dirname(dossierFiles(dir).modelWeights), { recursive: true });
    await keepModelWeights(dir, 'b', CAUTIOUS);
    const file = await keepModelWeights(dir, 'a', { ...CAUTIOUS, model: 1 });
    expect(Object.keys(await readModelWeights(dir))).toEqual(['a', 'b']);
    writeFileSync(file, '{"a": 1}');
    await expect(readModelWeights(dir)).rejects.toMatchObject({ code: 'dossier-damaged' });
    expect(readFileSync(file, 'utf8')).toBe('{"a": 1}');
  });
});
