/** What runs in a model's thread: makes inputs of texts, and runs the weights over them. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { CorroborateError } from '../../model/error.js';
import { judgeInput } from './judge-input.js';
import { openSession } from './session.js';
import { textInput } from './text-input.js';
import { type Answer, END, type ThreadSettings, type Work } from './thread-messages.js';
import { makeTokenizer } from './tokenizer.js';

const { weights, tokenizer, maxTokens }: ThreadSettings = workerData;
const [file, run] = await Promise.all([readFile(tokenizer, 'utf8'), openSession(weights)]);
const tokenize = makeTokenizer(file);

async function answer(work: Work): Promise<Answer> {
  try {
    const input =
      'text' in work
        ? textInput(tokenize, work.text, maxTokens)
        : judgeInput(tokenize, work.claim, work.sentence, maxTokens);
    return { outputs: await run(input) };
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
