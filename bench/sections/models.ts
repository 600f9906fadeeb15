import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { CorpusDocument } from '../../eval/data/beir-folder.js';
import { enginePassages } from '../../eval/retrieval/document-passages.js';
import { modelDescription, readModelFolder } from '../../src/adapters/onnx/model-folder.js';
import { readerInputs } from '../../src/adapters/onnx/reader-input.js';
import { textInput } from '../../src/adapters/onnx/text-input.js';
import { makeTokenizer } from '../../src/adapters/onnx/tokenizer.js';
import type { ReadingRequest } from '../../src/ports/reader.js';
import { splitSentences } from '../../src/text/sentences.js';
import { writeFloatModel } from '../float-model.js';
import { runProcess } from '../run-process.js';
import { rounded, type Section } from '../section.js';

const RUN_MODEL = fileURLToPath(new URL('../processes/run-model.mjs', import.meta.url));

const timesSchema = z.object({ open: z.number(), first: z.number(), all: z.number() });

interface Model {
  kind: 'reader' | 'embedder';
  weights: 'int8' | 'fp32';
  folder: string;
}

/** The shipped models and, where they are, what they were before they were made int8. */
function modelsIn(shipped: string, floats: string | undefined, scratch: string): Model[] {
  return (['reader', 'embedder'] as const).flatMap((kind): Model[] => {
    const folder = join(shipped, kind);
    const int8: Model = { kind, weights: 'int8', folder };
    const weights = floats && join(floats, `${kind}.fp32.onnx`);
    if (!weights || !existsSync(weights)) return [int8];
    const float = mkdtempSync(join(scratch, `${kind}-`));
    writeFloatModel(float, folder, weights);
    return [int8, { kind, weights: 'fp32', folder: float }];
  });
}

/** What asking runs, and what adding runs: both over the same passages. */
interface Inputs {
  reader: ReadingRequest[];
  embedder: string[];
}

/** A question beside the first passage of an abstract, and these passages with their headings. */
function inputsOf(
  { abstracts, questions }: { abstracts: readonly CorpusDocument[]; questions: readonly string[] },
  count: number,
): Inputs {
  const passages = abstracts
    .slice(0, count)
    .flatMap((document) => enginePassages(document).slice(0, 1));
  return {
    reader: passages.map(({ heading: title, text }, at) => ({
      claim: questions[at % questions.length] ?? '',
      passage: {
        sentences: splitSentences(text).map(({ start, end }) => text.slice(start, end)),
        title,
        publisher: '',
        date: null,
        heading: '',
      },
    })),
    embedder: passages.map(({ heading, text }) => `${heading}. ${text}`),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Tokens of each input as the model is given it; a passage in several windows counts with all. */
async function tokensOf(kind: Model['kind'], shipped: string, inputs: Inputs): Promise<number[]> {
  const { tokenizer, description } = await readModelFolder(join(shipped, kind), modelDescription);
  const tokenize = makeTokenizer(readFileSync(tokenizer, 'utf8'));
  const { maxTokens } = description;
  if (kind === 'embedder')
    return inputs.embedder.map(
      (text) => textInput(tokenize, text, maxTokens)['input_ids']?.length ?? 0,
    );
  return inputs.reader.map(({ claim, passage }) =>
    sum(readerInputs(tokenize, claim, passage, maxTokens).map(({ ids }) => ids.length)),
  );
}

async function measureOne(
  { kind, weights, folder }: Model,
  inputs: { count: number; tokens: number; sentences: number; path: string },
): Promise<Section['rows'][number]> {
  const run = await runProcess(RUN_MODEL, [kind, folder, inputs.path]);
  const { open, first, all } = timesSchema.parse(JSON.parse(run.stdout));
  return {
    model: `${kind}, ${weights}`,
    'inputs/s': rounded((inputs.count * 1000) / all),
    'sentences/s': rounded((inputs.sentences * 1000) / all),
    'tokens each': rounded(inputs.tokens / inputs.count),
    inputs: inputs.count,
    'open ms': rounded(open),
    'first ms': rounded(first),
    'peak MiB': rounded(run.peakMebibytes),
  };
}

/**
 * How fast the shipped models run, each in a process of its own.
 *
 * @param floats - Folder with `reader.fp32.onnx` and `embedder.fp32.onnx`, for rows beside int8.
 * @param count - About so many inputs a model.
 */
export async function measureModels(
  shipped: string,
  floats: string | undefined,
  texts: { abstracts: readonly CorpusDocument[]; questions: readonly string[] },
  count: number,
  onProgress: (text: string) => void,
): Promise<Section> {
  const scratch = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
  const rows: Section['rows'] = [];
  try {
    const inputs = inputsOf(texts, count);
    const sentences = sum(inputs.reader.map(({ passage }) => passage.sentences.length));
    for (const model of modelsIn(shipped, floats, scratch)) {
      onProgress(`the ${model.kind}, ${model.weights}`);
      const path = join(scratch, `${model.kind}.json`);
      writeFileSync(path, JSON.stringify(inputs[model.kind]));
      const lengths = await tokensOf(model.kind, shipped, inputs);
      const size = { count: lengths.length, tokens: sum(lengths), sentences };
      rows.push(await measureOne(model, { path, ...size }));
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return {
    title: 'Models',
    rows,
    note: 'The reader reads a question beside a passage, the embedder a passage with its heading; a second counts the sentences of these passages. `open` verifies the files, `first` loads the weights into one thread.',
  };
}
