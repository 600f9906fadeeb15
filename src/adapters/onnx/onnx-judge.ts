import { z } from 'zod';
import type { Claim } from '../../model/claim.js';
import type { Judge, Judgement, SentenceInContext } from '../../ports/judge.js';
import { calibrate, calibrationSchema } from './calibration.js';
import { type ModelFolder, modelDescription, readModelFolder } from './model-folder.js';
import { numbers, parseOutputs } from './model-outputs.js';
import { ModelThreads } from './model-threads.js';

/** In the order of `STANCES`, which is that of the model's outputs. */
const stances = z.tuple([
  z.literal('supports'),
  z.literal('refutes'),
  z.literal('qualifies'),
  z.literal('neither'),
]);

const judgeDescription = modelDescription.extend({
  stances,
  calibration: calibrationSchema,
  thresholds: z.object({ supports: z.number().min(0).max(1) }),
});

const outputsSchema = z.object({ relevance: numbers(1), stance: numbers(4) });

/** Whether there is something to judge: a letter or a digit, in any script. */
const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const nothing = (): Judgement => ({
  relevance: 0,
  stances: { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
});

/**
 * The trained judge: one pass of a small cross-encoder over each pair, in threads of its own. A
 * pair gets the same judgement whatever else is judged with it, and on however many threads.
 *
 * A claim or a sentence without a letter or digit is not relevant and says neither. A sentence
 * too long to be read beside its claim is read from its beginning.
 */
export class OnnxJudge implements Judge {
  readonly name: string;
  readonly texts: NonNullable<Judge['texts']>;
  readonly #calibration: z.output<typeof calibrationSchema>;
  readonly #threads: ModelThreads;

  private constructor(
    { name, description, weights, tokenizer }: ModelFolder<z.output<typeof judgeDescription>>,
    threads: number | undefined,
  ) {
    const { calibration, thresholds, maxTokens } = description;
    this.name = name;
    this.texts = { tokens: maxTokens, supportsFrom: thresholds.supports };
    this.#calibration = calibration;
    this.#threads = new ModelThreads({ weights, tokenizer, maxTokens }, threads);
  }

  /**
   * Verifies the model in a folder. Its weights are loaded when there is first something to judge.
   *
   * @param options.threads - One a core and at most four unless given; each holds the weights.
   * @throws {CorroborateError} `model-damaged`.
   */
  static async open(folder: string, options: { threads?: number } = {}): Promise<OnnxJudge> {
    return new OnnxJudge(await readModelFolder(folder, judgeDescription), options.threads);
  }

  /** @throws {CorroborateError} `invalid-input` for a claim longer than the model can read. */
  async judge(
    pairs: readonly { claim: Claim; sentence: SentenceInContext }[],
    options: { signal?: AbortSignal } = {},
  ): Promise<Judgement[]> {
    const telling = pairs.filter(({ claim, sentence }) => says(claim.text) && says(sentence.text));
    const works = telling.map(({ claim, sentence }) => ({ claim: claim.text, sentence }));
    const outputs = await this.#threads.run(works, options.signal);
    const judged = new Map(
      telling.map((pair, at) => {
        const { relevance, stance } = parseOutputs(outputsSchema, outputs[at] ?? {}, this.name);
        return [pair, calibrate({ relevance: relevance[0] ?? 0, stance }, this.#calibration)];
      }),
    );
    return pairs.map((pair) => judged.get(pair) ?? nothing());
  }

  /** Ends the threads; what is being judged fails as `interrupted`, and so does what comes later. */
  async close(): Promise<void> {
    await this.#threads.close();
  }
}
