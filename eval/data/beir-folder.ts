import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { CorroborateError } from '../../src/model/error.js';
import { readJsonLines } from './json-lines.js';
import { readLines } from './read-lines.js';

/** One document of a retrieval collection. */
export interface CorpusDocument {
  id: string;
  title: string;
  text: string;
}

/** A query with its judged documents and those that must not be counted in its ranking. */
interface JudgedQuery {
  id: string;
  text: string;
  judged: ReadonlyMap<string, number>;
  excluded: ReadonlySet<string>;
}

/** A collection in the form of BEIR (Thakur et al. 2021). */
export interface RetrievalSet {
  name: string;
  documents: CorpusDocument[];
  /** Only queries with judgements, in the order of their file. */
  queries: JudgedQuery[];
}

const idSchema = z.union([z.string(), z.number()]).transform(String);
const wordsSchema = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const documentSchema = z
  .object({ _id: idSchema, title: wordsSchema, text: wordsSchema })
  .transform(({ _id, title, text }) => ({ id: _id, title, text }));
const querySchema = z
  .object({ _id: idSchema, text: wordsSchema })
  .transform(({ _id, text }) => ({ id: _id, text }));

/** The parts that judgements come in. */
export const QRELS = ['test', 'dev', 'train'] as const;
export type Qrels = (typeof QRELS)[number];

const FORM =
  'A retrieval folder holds corpus.jsonl, queries.jsonl and qrels-test.tsv or qrels/test.tsv (query-id, corpus-id, score), gzipped or plain.';

const fileIn = (folder: string, ...names: readonly [string, ...string[]]): string => {
  const path = names
    .flatMap((name) => [join(folder, name), join(folder, `${name}.gz`)])
    .find((candidate) => existsSync(candidate));
  if (path) return path;
  throw new CorroborateError('not-found', `${folder} holds no ${names[0]}`, { hint: FORM });
};

/** The first line names the columns, or it is data already. */
const isHeader = (line: number, text: string): boolean =>
  line === 1 && /^\W*(?:query|q|topic)[-_ ]?id\b/i.test(text);

const fieldsOf = (path: string, count: number): string[][] =>
  readLines(path)
    .filter(({ line, text }) => !isHeader(line, text))
    .map(({ line, text }) => {
      const fields = text.split('\t');
      if (fields.length === count) return fields;
      throw new CorroborateError(
        'invalid-input',
        `${path}, line ${line}: ${fields.length} fields, expected ${count} parted by tabs`,
        { hint: FORM },
      );
    });

const readJudgements = (path: string): Map<string, Map<string, number>> => {
  const judgements = new Map<string, Map<string, number>>();
  for (const [query = '', document = '', score = ''] of fieldsOf(path, 3)) {
    const degree = Number(score);
    if (score.trim() === '' || !Number.isInteger(degree)) {
      throw new CorroborateError(
        'invalid-input',
        `${path}: score "${score}" is not a whole number`,
        {
          hint: FORM,
        },
      );
    }
    const judged = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, judged.set(document, degree));
  }
  return judgements;
};

/** The paper that a question was drawn from would be found for free: Cranfield lists them. */
const readExclusions = (folder: string): Map<string, Set<string>> => {
  const exclusions = new Map<string, Set<string>>();
  const path = join(folder, 'source-documents.tsv');
  if (!existsSync(path)) return exclusions;
  for (const [query = '', document = ''] of fieldsOf(path, 2)) {
    exclusions.set(query, (exclusions.get(query) ?? new Set()).add(document));
  }
  return exclusions;
};

/**
 * The documents of a folder in BEIR form, without the judgements. Those without a word are left
 * out: nothing can find them.
 *
 * @throws {CorroborateError} `not-found` or `invalid-input`, naming the file and line.
 */
export const readCorpus = (folder: string): CorpusDocument[] =>
  readJsonLines(fileIn(folder, 'corpus.jsonl'), documentSchema, FORM).filter(
    ({ title, text }) => `${title}${text}`.trim() !== '',
  );

/** The queries of a folder in BEIR form, judged or not. */
export const readQueries = (folder: string): { id: string; text: string }[] =>
  readJsonLines(fileIn(folder, 'queries.jsonl'), querySchema, FORM);

/**
 * A whole folder in BEIR form, with the judgements of one part.
 *
 * @throws {CorroborateError} `not-found` or `invalid-input`, naming the file and line.
 */
export function readBeirFolder(folder: string, qrels: Qrels = 'test'): RetrievalSet {
  const names = [`qrels-${qrels}.tsv`, `qrels/${qrels}.tsv`] as const;
  const judgements = readJudgements(fileIn(folder, ...names));
  const exclusions = readExclusions(folder);
  const queries = readQueries(folder).flatMap((query) => {
    const judged = judgements.get(query.id);
    return judged
      ? [{ ...query, judged, excluded: exclusions.get(query.id) ?? new Set<string>() }]
      : [];
  });
  if (queries.length === 0) {
    throw new CorroborateError('invalid-input', `${folder}: no query has a judgement`, {
      hint: FORM,
    });
  }
  return { name: basename(folder), documents: readCorpus(folder), queries };
}
