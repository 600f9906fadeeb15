/** What runs in a model's thread: makes inputs of texts, and runs the weights over them. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { CorroborateError } from '../../model/error.js';
import type { ReadingRequest } from '../../ports/reader.js';
import type { ModelOutputs } from './model-outputs.js';
import { readerInputs } from './reader-input.js';
import { openSession } from './session.js';
import { textInput } from './text-input.js';
import { type Answer, END, type ThreadSettings, type Work } from './thread-messages.js';
import { makeTokenizer } from './tokenizer.js';

const { weights, tokenizer, maxTokens }: ThreadSettings = workerData;
const [file, run] = await Promise.all([readFile(tokenizer, 'utf8'), openSession(weights)]);
const tokenize = makeTokenizer(file);

const joined = (parts: readonly (Float32Array | undefined)[]): Float32Array =>
  Float32Array.from(parts.flatMap((part) => [...(part ?? [])]));

/** The outputs of all windows of a passage, one behind the other, and the sentence of each mark. */
async function read({ claim, passage }: ReadingRequest): Promise<ModelOutputs> {
  const inputs = readerInputs(tokenize, claim, passage, maxTokens);
  const outputs: ModelOutputs[] = [];
  for (const { ids, marks } of inputs) outputs.push(await run({ input_ids: ids, marks }));
  return {
    passage: joined(outputs.map((output) => output['passage'])),
    sentences: joined(outputs.map((output) => output['sentences'])),
    of: Float32Array.from(inputs.flatMap(({ sentences }) => sentences)),
  };
}

async function answer(work: Work): Promise<Answer> {
  try {
    return {
      outputs: await ('text' in work ? run(textInput(tokenize, work.text, maxTokens)) : read(work)),
    };
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    const { code, message, hint } = error;
    return { failure: { code, message, hint } };
  }
}

parentPort?.on('message', async (work: Work | typeof END) => {
  if (work === END) parentPort?.close();
  else parentPort?.postMessage(await answer(work));
});
