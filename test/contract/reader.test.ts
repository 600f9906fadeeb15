import { afterAll } from 'vitest';
import { OnnxReader } from '../../src/adapters/onnx/onnx-reader.js';
import { createLexicalReader } from '../fakes/lexical-reader.js';
import { hasReader, READER_FOLDER } from '../shipped-models.js';
import { describeReader } from './reader.js';

describeReader('LexicalReader', async () => createLexicalReader());

/** One for all: loading weights takes longer than running them. */
let shipped: Promise<OnnxReader> | undefined;
afterAll(async () => (await shipped)?.close());

// Without weights there is nothing to run: a checkout may leave large files out.
if (hasReader) {
  describeReader('OnnxReader', () => {
    shipped ??= OnnxReader.open(READER_FOLDER, { threads: 2 });
    return shipped;
  });
}
