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

const documentSchema = z
  .object({ _id: z.string(), title: z.string().default(''), text: z.string() })
  .transform(({ _id, title, text }) => ({ id: _id, title, text }));
const querySchema = z
  .object({ _id: z.string(), text: z.string() })
  .transform(({ _id, text }) => ({ id: _id, text }));

const FORM =
  'A retrieval folder holds corpus.jsonl, queries.jsonl and qrels-test.tsv (query-id, corpus-id, score), gzipped or plain.';

const fileIn = (folder: string, name: string): string => {
  const path = [join(folder, name), join(folder, `${name}.gz`)].find((candidate) =>
    existsSync(candidate),
  );
  if (path) return path;
  throw new CorroborateError('not-found', `${folder} holds no ${name}`, { hint: FORM });
};

const fieldsOf = (path: string, count: number): string[][] =>
  readLines(path)
    .filter(({ line, text }) => line > 1 || !text.startsWith('query-id'))
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
 * A whole folder in BEIR form, with the judgements of its test part.
 *
 * @throws {CorroborateError} `not-found` or `invalid-input`, naming the file and line.
 */
export function readBeirFolder(folder: string): RetrievalSet {
  const judgements = readJudgements(fileIn(folder, 'qrels-test.tsv'));
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
