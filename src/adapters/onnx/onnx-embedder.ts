import { z } from 'zod';
import type { Embedder } from '../../ports/embedder.js';
import { type ModelFolder, modelDescription, readModelFolder } from './model-folder.js';
import { numbers, parseOutputs } from './model-outputs.js';
import { ModelThreads } from './model-threads.js';

const embedderDescription = modelDescription.extend({
  dimensions: z.int().positive(),
  /** Put before what is searched for; passages have nothing before them. */
  queryPrefix: z.string(),
});

/**
 * The trained embedder, in threads of its own. A text gets the same vector whatever else is
 * embedded with it; one that is too long is read from its beginning, one without words has a
 * vector that means nothing.
 */
export class OnnxEmbedder implements Embedder {
  readonly name: string;
  readonly dimensions: number;
  readonly #queryPrefix: string;
  readonly #threads: ModelThreads;

  private constructor(
    { name, description, weights, tokenizer }: ModelFolder<z.output<typeof embedderDescription>>,
    threads: number | undefined,
  ) {
    const { dimensions, queryPrefix, maxTokens } = description;
    this.name = name;
    this.dimensions = dimensions;
    this.#queryPrefix = queryPrefix;
    this.#threads = new ModelThreads({ weights, tokenizer, maxTokens }, threads);
  }

  /**
   * Verifies the model in a folder. Its weights are loaded when there is first a text to embed.
   *
   * @param options.threads - One a core and at most four unless given; each holds the weights.
   * @throws {CorroborateError} `model-damaged`.
   */
  static async open(folder: string, options: { threads?: number } = {}): Promise<OnnxEmbedder> {
    return new OnnxEmbedder(await readModelFolder(folder, embedderDescription), options.threads);
  }

  async embedPassages(
    texts: readonly string[],
    options: { signal?: AbortSignal } = {},
  ): Promise<Float32Array[]> {
    const works = texts.map((text) => ({ text }));
    const schema = z.object({ embedding: numbers(this.dimensions) });
    const outputs = await this.#threads.run(works, options.signal);
    return outputs.map((output) => parseOutputs(schema, output, this.name).embedding);
  }

  embedQueries(
    texts: readonly string[],
    options: { signal?: AbortSignal } = {},
  ): Promise<Float32Array[]> {
    return this.embedPassages(
      texts.map((text) => `${this.#queryPrefix}${text}`),
      options,
    );
  }

  /** Ends the threads; what is being embedded fails as `interrupted`, and so does what comes later. */
  async close(): Promise<void> {
    await this.#threads.close();
  }
}
