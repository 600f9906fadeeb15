#!/usr/bin/env node
/**
 * Serves the model that `fetch.mjs` got, on loopback, in the form of OpenAI's chat completions:
 * `node test/small-model/serve.mjs FILE [PORT]`. It prints its address once it answers.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [path, port = '0'] = process.argv.slice(2);
const file = resolve(path);
const require = createRequire(pathToFileURL(`${dirname(file)}/`));
const llamaCpp = await import(pathToFileURL(require.resolve('node-llama-cpp')).href);
const { getLlama, LlamaChatSession, LlamaLogLevel } = llamaCpp;

const llama = await getLlama({ gpu: false, build: 'never', logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath: file });
// One thread: several wait for each other at every word, for seconds where a processor has other work.
const context = await model.createContext({ contextSize: 8192, threads: 1 });
const name = basename(file, '.gguf');

async function complete({ messages, max_tokens: maxTokens = 512, response_format: format }) {
  const said = (role) =>
    messages.filter((message) => message.role === role).map(({ content }) => content);
  const sequence = context.getSequence();
  try {
    const session = new LlamaChatSession({
      contextSequence: sequence,
      systemPrompt: said('system').join('\n\n'),
    });
    const schema = format?.json_schema?.schema;
    const grammar = schema && (await llama.createGrammarForJsonSchema(schema));
    const { responseText, stopReason } = await session.promptWithMeta(said('user').join('\n\n'), {
      maxTokens,
      temperature: 0,
      ...(grammar && { grammar }),
    });
    const { usedInputTokens, usedOutputTokens } = sequence.tokenMeter;
    return {
      object: 'chat.completion',
      model: name,
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: responseText },
          finish_reason: stopReason === 'maxTokens' ? 'length' : 'stop',
        },
      ],
      usage: { prompt_tokens: usedInputTokens, completion_tokens: usedOutputTokens },
    };
  } finally {
    sequence.dispose();
  }
}

const answerTo = async (request) => {
  if (request.url === '/v1/models')
    return { object: 'list', data: [{ id: name, object: 'model' }] };
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return null;
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return complete(JSON.parse(Buffer.concat(pieces).toString()));
};

// One after another: it has one context, and two cores are all it may count on.
let last = Promise.resolve();
const server = createServer((request, response) => {
  last = last.then(async () => {
    const send = (status, body) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    try {
      const answer = await answerTo(request);
      if (answer === null) send(404, { error: { message: 'There is nothing here' } });
      else send(200, answer);
    } catch (error) {
      send(400, { error: { message: String(error) } });
    }
  });
});
server.listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/v1\n`);
});
