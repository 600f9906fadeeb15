/**
 * Opens a model in a process of its own and runs it over inputs, as it is built:
 * `node run-model.mjs reader|embedder FOLDER INPUTS.json` prints milliseconds as JSON: of opening
 * it, of the first input, which loads the weights, and of all the inputs together.
 */
import { readFileSync } from 'node:fs';
import { OnnxEmbedder } from '../../dist/adapters/onnx/onnx-embedder.js';
import { OnnxReader } from '../../dist/adapters/onnx/onnx-reader.js';

const [kind = '', folder = '', path = ''] = process.argv.slice(2);
const inputs = JSON.parse(readFileSync(path, 'utf8'));
const started = performance.now();
const model = await (kind === 'reader' ? OnnxReader : OnnxEmbedder).open(folder);
const run = (some) => (kind === 'reader' ? model.read(some) : model.embedPassages(some));
const opened = performance.now();
await run(inputs.slice(0, 1));
const first = performance.now();
// Every thread loads its weights before the clock starts.
await run(inputs.slice(0, 16));
const warm = performance.now();
await run(inputs);
const done = performance.now();
await model.close();
console.log(JSON.stringify({ open: opened - started, first: first - opened, all: done - warm }));
