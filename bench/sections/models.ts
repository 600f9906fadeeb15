import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { CorpusDocument } from '../../eval/data/beir-folder.js';
import { enginePassages } from '../../eval/retrieval/document-passages.js';
import { judgeInput } from '../../src/adapters/onnx/judge-input.js';
import { textInput } from '../../src/adapters/onnx/text-input.js';
import { makeTokenizer } from '../../src/adapters/onnx/tokenizer.js';
import type { SentenceInContext } from '../../src/ports/judge.js';
import { splitSentences } from '../../src/text/sentences.js';
import { writeFloatModel } from '../float-model.js';
import { runProcess } from '../run-process.js';
import { rounded, type Section } from '../section.js';

const RUN_MODEL = fileURLToPath(new URL('../processes/run-model.mjs', import.meta.url));
const MOST_TOKENS = 256;

const timesSchema = z.object({ open: z.number(), first: z.number(), all: z.number() });

interface Model {
  kind: 'judge' | 'embedder';
  weights: 'int8' | 'fp32';
  folder: string;
}

/** The shipped models and, where they are, what they were before they were made int8. */
function modelsIn(shipped: string, floats: string | undefined, scratch: string): Model[] {
  return (['judge', 'embedder'] as const).flatMap((kind): Model[] => {
    const folder = join(shipped, kind);
    const int8: Model = { kind, weights: 'int8', folder };
    const weights = floats && join(floats, `${kind}.fp32.onnx`);
    if (!weights || !existsSync(weights)) return [int8];
    const float = mkdtempSync(join(scratch, `${kind}-`));
    writeFloatModel(float, folder, weights);
    return [int8, { kind, weights: 'fp32', folder: float }];
  });
}

/** One sentence of an abstract, where it stands; which one goes by its number. */
function sentenceOf({ title, text }: CorpusDocument, number: number): SentenceInContext {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const at = number % Math.max(1, sentences.length);
  const [before = '', own = '', after = ''] = ['', ...sentences, ''].slice(at);
  return { text: own, before, after, heading: '', title, publisher: '', date: null };
}

/** A question beside a sentence of an abstract, and passages: what asking and adding run. */
function inputsOf(
  { abstracts, questions }: { abstracts: readonly CorpusDocument[]; questions: readonly string[] },
  count: number,
) {
  const some = abstracts.slice(0, count);
  const pairs = some.map((document, at) => ({
    claim: { text: questions[at % questions.length] ?? '' },
    sentence: sentenceOf(document, at),
  }));
  const passages = some.flatMap((document) =>
    enginePassages(document)
      .slice(0, 1)
      .map(({ heading, text }) => `${heading}. ${text}`),
  );
  return { judge: pairs, embedder: passages };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

async function measureOne(
  { kind, weights, folder }: Model,
  inputs: { count: number; tokens: number; path: string },
): Promise<Section['rows'][number]> {
  const run = await runProcess(RUN_MODEL, [kind, folder, inputs.path]);
  const { open, first, all } = timesSchema.parse(JSON.parse(run.stdout));
  return {
    model: `${kind}, ${weights}`,
    'inputs/s': rounded((inputs.count * 1000) / all),
    'tokens each': rounded(inputs.tokens),
    inputs: inputs.count,
    'open ms': rounded(open),
    'first ms': rounded(first),
    'peak MiB': rounded(run.peakMebibytes),
  };
}

/**
 * How fast the shipped models run, each in a process of its own.
 *
 * @param floats - Folder with `judge.fp32.onnx` and `embedder.fp32.onnx`, for rows beside int8.
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
    const tokenize = makeTokenizer(readFileSync(join(shipped, 'judge', 'tokenizer.json'), 'utf8'));
    const { judge, embedder } = inputsOf(texts, count);
    const tokens = {
      judge: judge.map(({ claim, sentence }) =>
        judgeInput(tokenize, claim.text, sentence, MOST_TOKENS),
      ),
      embedder: embedder.map((text) => textInput(tokenize, text, MOST_TOKENS)),
    };
    const inputs = { judge, embedder };
    for (const model of modelsIn(shipped, floats, scratch)) {
      onProgress(`the ${model.kind}, ${model.weights}`);
      const path = join(scratch, `${model.kind}.json`);
      writeFileSync(path, JSON.stringify(inputs[model.kind]));
      const lengths = tokens[model.kind].map(({ ids }) => ids.length);
      rows.push(await measureOne(model, { path, count: lengths.length, tokens: mean(lengths) }));
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return {
    title: 'Models',
    rows,
    note: 'Pairs of a question and a sentence in its context; passages with their heading. `open` verifies the files, `first` loads the weights into one thread.',
  };
}
