import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { sampleModel } from '../../../test/fakes/sample-model.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { EMBEDDER_FOLDER, hasEmbedder } from '../../../test/shipped-models.js';
import { ModelThreads } from './model-threads.js';

const settingsOf = (folder: string) => ({
  weights: join(folder, 'model.onnx'),
  tokenizer: join(folder, 'tokenizer.json'),
  maxTokens: 64,
});

/** Threads over the shipped embedder, closed when the test ends. */
function open(threads: number): ModelThreads {
  const opened = new ModelThreads(settingsOf(EMBEDDER_FOLDER), threads);
  onTestFinished(() => opened.close());
  return opened;
}

const works = (...texts: string[]) => texts.map((text) => ({ text }));
const none = undefined;

describe.skipIf(!hasEmbedder)('with real weights', () => {
  it('answers in the order of the work, the same on one thread and on three', async () => {
    const texts = works(
      'A pier.',
      'The council met on nineteen days in May.',
      '',
      'A pier.',
      'Rain',
    );
    const [one, three] = [open(1), open(3)];
    const alone: unknown[] = [];
    for (const text of texts) alone.push(...(await one.run([text], none)));
    expect(await three.run(texts, none)).toEqual(alone);
    expect(alone[3]).toEqual(alone[0]);
    expect(alone[4]).not.toEqual(alone[0]);
  });

  it('lets a short call take its turn while a long one goes on', async () => {
    const threads = open(1);
    const order: string[] = [];
    const long = threads.run(works(...Array.from({ length: 12 }, (_, n) => `Day ${n}`)), none);
    const short = threads.run(works('One thing', 'Another'), none);
    await Promise.all([long.then(() => order.push('long')), short.then(() => order.push('short'))]);
    expect(order).toEqual(['short', 'long']);
  });

  it('ends threads that had no work for long, and starts others for the next', async () => {
    const threads = new ModelThreads(settingsOf(EMBEDDER_FOLDER), 2, 50);
    onTestFinished(() => threads.close());
    const running = threads.run(works('A pier.'), none);
    expect(threads.size).toBe(1);
    const first = await running;
    await vi.waitUntil(() => threads.size === 0, { timeout: 5_000 });
    expect(await threads.run(works('A pier.'), none)).toEqual(first);
  });

  it('stops a call when it is aborted, and goes on with the others', async () => {
    const threads = open(1);
    const stop = new AbortController();
    const long = threads.run(
      works(...Array.from({ length: 5_000 }, (_, n) => `Day ${n}`)),
      stop.signal,
    );
    const other = threads.run(works('Another'), none);
    stop.abort(new Error('enough'));
    await expect(long).rejects.toThrow('enough');
    expect(await other).toHaveLength(1);
    await expect(threads.run(works('No more'), stop.signal)).rejects.toThrow('enough');
  });

  it('fails what waits, and what comes later, when it is closed', async () => {
    const threads = open(1);
    const waiting = threads.run(works('One', 'Two', 'Three'), none);
    const failed = expect(waiting).rejects.toMatchObject({ code: 'interrupted' });
    await threads.close();
    await failed;
    await expect(threads.run(works('Four'), none)).rejects.toMatchObject({ code: 'interrupted' });
  });

  it('can be closed at any moment of its work', async () => {
    for (const wait of [0, 5, 20, 80, 160, 320]) {
      const threads = new ModelThreads(settingsOf(EMBEDDER_FOLDER), 2);
      const long = threads.run(works(...Array.from({ length: 500 }, (_, n) => `Day ${n}`)), none);
      const failed = expect(long).rejects.toMatchObject({ code: 'interrupted' });
      await setTimeout(wait);
      await threads.close();
      await failed;
    }
  });

  it('lets a program end that has not closed it', async () => {
    const program = join(scratchFolder(), 'program.mts');
    const source = pathToFileURL(join(import.meta.dirname, 'model-threads.ts')).href;
    writeFileSync(
      program,
      `import { ModelThreads } from ${JSON.stringify(source)};
       const threads = new ModelThreads(${JSON.stringify(settingsOf(EMBEDDER_FOLDER))}, 1);
       const [output] = await threads.run([{ text: 'A pier.' }], undefined);
       console.log(output?.embedding?.length);`,
    );
    const child = spawn(process.execPath, ['--import', 'tsx', program]);
    onTestFinished(() => void child.kill('SIGKILL'));
    const said: string[] = [];
    child.stdout.on('data', (chunk) => said.push(String(chunk)));
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    expect([await once(child, 'close'), said.join('')]).toEqual([[0, null], '384\n']);
  });
});

it('answers no work with nothing and starts nothing for it', async () => {
  const threads = new ModelThreads(settingsOf(sampleModel({})), 1);
  expect(await threads.run([], none)).toEqual([]);
});

it('names the weights that do not run, to every call', async () => {
  const folder = sampleModel({});
  const threads = new ModelThreads(settingsOf(folder), 1);
  onTestFinished(() => threads.close());
  const calls = [threads.run(works('One', 'Two'), none), threads.run(works('Three'), none)];
  const failure = {
    status: 'rejected',
    reason: expect.objectContaining({
      code: 'internal-error',
      message: `A model can't be run: ${join(folder, 'model.onnx')}`,
    }),
  };
  expect(await Promise.allSettled(calls)).toEqual([failure, failure]);
});
