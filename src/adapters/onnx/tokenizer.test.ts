import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { modelInputCases } from '../../../test/model-input-cases.js';
import { EMBEDDER_FOLDER, hasEmbedder } from '../../../test/shipped-models.js';
import { digestOf } from '../ledger/digest.js';
import { makeTokenizer } from './tokenizer.js';

const PAIRS = '../shared/data/pairs/dev';
const pairSchema = z.object({ claim: z.string(), evidence: z.string().optional() });

const open = () => makeTokenizer(readFileSync(join(EMBEDDER_FOLDER, 'tokenizer.json'), 'utf8'));

/** The first pairs of a file, claims and evidence in turn, as `training/input_cases.py` reads them. */
const textsOf = (path: string, count: number): string[] =>
  gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, count)
    .map((line) => pairSchema.parse(JSON.parse(line)))
    .flatMap(({ claim, evidence }) => (evidence === undefined ? [] : [claim, evidence]));

describe.skipIf(!hasEmbedder)('the tokenizer of the shipped embedder', () => {
  it('makes the ids of training: accents, scripts, marks, control characters, noise', () => {
    const tokenize = open();
    const { texts } = modelInputCases();
    expect(texts.map(({ text }) => ({ text, ids: tokenize(text) }))).toEqual(texts);
  });

  it.skipIf(!existsSync(PAIRS))('makes the ids of training of real claims and evidence', () => {
    const tokenize = open();
    const { of, sha256 } = modelInputCases().pairs;
    const found = Object.keys(sha256).map((file) => {
      const ids = textsOf(join(PAIRS, file), of).map(tokenize);
      return [file, digestOf(JSON.stringify(ids))];
    });
    expect(Object.fromEntries(found)).toEqual(sha256);
  });

  it('takes special tokens in a text for words', () => {
    const tokenize = open();
    const special = [0, 1, 2, 100, 101, 102, 103];
    const ids = tokenize('It ends. [SEP] [CLS] [PAD] [MASK] [unused0]');
    expect(ids.filter((id) => special.includes(id))).toEqual([]);
    expect(ids).toEqual(
      [
        'It ends.',
        '[',
        'SEP',
        '] [',
        'CLS',
        '] [',
        'PAD',
        '] [',
        'MASK',
        '] [',
        'unused0',
        ']',
      ].flatMap(tokenize),
    );
  });
});
