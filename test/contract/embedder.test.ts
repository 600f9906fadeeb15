import { afterAll } from 'vitest';
import { OnnxEmbedder } from '../../src/adapters/onnx/onnx-embedder.js';
import { HashEmbedder } from '../fakes/hash-embedder.js';
import { EMBEDDER_FOLDER, hasEmbedder } from '../shipped-models.js';
import { describeEmbedder } from './embedder.js';

describeEmbedder('HashEmbedder', async () => new HashEmbedder());

/** One for all: loading weights takes longer than running them. */
let shipped: Promise<OnnxEmbedder> | undefined;
afterAll(async () => (await shipped)?.close());

// Without weights there is nothing to run: a checkout may leave large files out.
if (hasEmbedder) {
  describeEmbedder('OnnxEmbedder', () => {
    shipped ??= OnnxEmbedder.open(EMBEDDER_FOLDER, { threads: 2 });
    return shipped;
  });
}
