import { z } from 'zod';
import { STANCES } from '../../model/evidence.js';
import type {
  Reader,
  Reading,
  ReadingRequest,
  SentenceReading,
  StanceProbabilities,
} from '../../ports/reader.js';
import {
  lineCalibrationSchema,
  sigmoidOf,
  stanceCalibrationSchema,
  stanceProbabilities,
} from './calibration.js';
import { type ModelFolder, modelDescription, readModelFolder } from './model-folder.js';
import { parseOutputs } from './model-outputs.js';
import { ModelThreads } from './model-threads.js';

/** In the order of `STANCES`, which is that of the model's outputs. */
const stances = z.tuple([
  z.literal('supports'),
  z.literal('refutes'),
  z.literal('qualifies'),
  z.literal('neither'),
]);

const readerDescription = modelDescription.extend({
  maxTokens: z.int().min(256),
  stances,
  calibration: z.object({
    passage: stanceCalibrationSchema,
    sentence: stanceCalibrationSchema,
    silence: lineCalibrationSchema,
  }),
  thresholds: z.object({ entails: z.number().min(0).max(1) }),
});

type Description = z.output<typeof readerDescription>;

const numbers = z.instanceof(Float32Array).refine((values) => values.every(Number.isFinite));

/** Logits of each sentence: its stances, then its silence. */
const WIDTH = STANCES.length + 1;

const outputsSchema = z
  .object({ passage: numbers, sentences: numbers, of: numbers })
  .refine(
    ({ passage, sentences, of }) =>
      passage.length >= STANCES.length &&
      passage.length % STANCES.length === 0 &&
      sentences.length === WIDTH * of.length,
  );

/** Whether there is something to read: a letter or a digit, in any script. */
const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const NEITHER: StanceProbabilities = { supports: 0, refutes: 0, qualifies: 0, neither: 1 };
const SILENT: SentenceReading = { stances: NEITHER, silence: 0 };

const rowsOf = (values: Float32Array, width: number): Float32Array[] =>
  Array.from({ length: values.length / width }, (_, at) =>
    values.subarray(at * width, (at + 1) * width),
  );

/** What was read in several windows counts as in the one in which it says most; the first on a tie. */
const tellingMost = <Value>(
  values: readonly Value[],
  stancesOf: (value: Value) => StanceProbabilities,
): Value | undefined =>
  values.reduce<Value | undefined>(
    (best, value) =>
      best === undefined || stancesOf(value).neither < stancesOf(best).neither ? value : best,
    undefined,
  );

/**
 * The trained reader: a cross-encoder over each claim and passage, in threads of its own. A
 * request gets the same reading, bit by bit, whatever else is read with it and on however many
 * threads.
 *
 * A claim or a passage without a letter or digit has no stance. A passage that is longer than the
 * model's window is read in overlapping windows.
 */
export class OnnxReader implements Reader {
  readonly name: string;
  readonly entailsFrom: number;
  readonly #calibration: Description['calibration'];
  readonly #threads: ModelThreads;

  private constructor(
    { name, description, weights, tokenizer }: ModelFolder<Description>,
    threads: number | undefined,
  ) {
    const { calibration, thresholds, maxTokens } = description;
    this.name = name;
    this.entailsFrom = thresholds.entails;
    this.#calibration = calibration;
    this.#threads = new ModelThreads({ weights, tokenizer, maxTokens }, threads);
  }

  /**
   * Verifies the model in a folder. Its weights are loaded when there is first something to read.
   *
   * @param options.threads - One a core and at most four unless given; each holds the weights.
   * @throws {CorroborateError} `model-damaged`.
   */
  static async open(folder: string, options: { threads?: number } = {}): Promise<OnnxReader> {
    return new OnnxReader(await readModelFolder(folder, readerDescription), options.threads);
  }

  async read(
    requests: readonly ReadingRequest[],
    options: { signal?: AbortSignal } = {},
  ): Promise<Reading[]> {
    const telling = requests.filter(
      ({ claim, passage }) => says(claim) && passage.sentences.some(says),
    );
    const outputs = await this.#threads.run(telling, options.signal);
    const read = new Map(
      telling.map((request, at) => {
        const parsed = parseOutputs(outputsSchema, outputs[at] ?? {}, this.name);
        return [request, this.#readingOf(request, parsed)];
      }),
    );
    return requests.map(
      (request) =>
        read.get(request) ?? {
          passage: NEITHER,
          sentences: request.passage.sentences.map(() => SILENT),
        },
    );
  }

  /** Ends the threads; what is being read fails as `interrupted`, and so does what comes later. */
  async close(): Promise<void> {
    await this.#threads.close();
  }

  #readingOf(
    { passage: { sentences } }: ReadingRequest,
    outputs: z.output<typeof outputsSchema>,
  ): Reading {
    const { passage, sentence, silence } = this.#calibration;
    const windows = rowsOf(outputs.passage, STANCES.length).map((logits) =>
      stanceProbabilities(logits, passage),
    );
    const marked = rowsOf(outputs.sentences, WIDTH).map(
      (logits): SentenceReading => ({
        stances: stanceProbabilities(logits, sentence),
        silence: sigmoidOf(logits[STANCES.length] ?? 0, silence),
      }),
    );
    return {
      passage: tellingMost(windows, (own) => own) ?? NEITHER,
      sentences: sentences.map((text, at) => {
        const own = marked.filter((_, mark) => outputs.of[mark] === at);
        return (says(text) && tellingMost(own, (reading) => reading.stances)) || SILENT;
      }),
    };
  }
}
