import { fileURLToPath } from 'node:url';
import type { Embedder } from '../ports/embedder.js';
import type { Reader } from '../ports/reader.js';

/** The weights are part of the package, beside its code. */
const modelFolder = (name: string): string =>
  fileURLToPath(new URL(`../../models/${name}`, import.meta.url));

type Closable<Model> = Model & { close(): Promise<void> };

/**
 * The models that ship with the package, each opened when it is first asked for. Any number of
 * dossiers may share them: who asks takes turns with the others.
 */
export class Models {
  #embedder: Promise<Closable<Embedder>> | undefined;
  #reader: Promise<Closable<Reader>> | undefined;

  /** @throws {CorroborateError} `model-damaged`. */
  embedder(): Promise<Embedder> {
    this.#embedder ??= import('../adapters/onnx/onnx-embedder.js').then(({ OnnxEmbedder }) =>
      OnnxEmbedder.open(modelFolder('embedder')),
    );
    return this.#embedder;
  }

  /**
   * The trained reader by itself: what a dossier reads with also keeps its readings.
   *
   * @throws {CorroborateError} `model-damaged`.
   */
  reader(): Promise<Reader> {
    this.#reader ??= import('../adapters/onnx/onnx-reader.js').then(({ OnnxReader }) =>
      OnnxReader.open(modelFolder('reader')),
    );
    return this.#reader;
  }

  /** Stops what they are at; who asks later is refused. */
  async close(): Promise<void> {
    const opened = await Promise.allSettled([this.#embedder, this.#reader]);
    await Promise.all(opened.map((model) => model.status === 'fulfilled' && model.value?.close()));
  }
}
