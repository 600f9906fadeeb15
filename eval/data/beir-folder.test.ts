import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBeirFolder } from './beir-folder.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-beir-'));
  put(
    'corpus.jsonl.gz',
    gzipSync('{"_id":"d1","title":"Wings","text":"lift"}\n{"_id":"d2","text":" "}\n'),
  );
  put('queries.jsonl', '{"_id":"q1","text":"what lifts"}\n{"_id":"q2","text":"unjudged"}\n');
  put('qrels-test.tsv', 'query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);

describe('readBeirFolder', () => {
  it('reads judged queries and documents that have words', () => {
    expect(readBeirFolder(folder)).toEqual({
      name: basename(folder),
      documents: [{ id: 'd1', title: 'Wings', text: 'lift' }],
      queries: [
        {
          id: 'q1',
          text: 'what lifts',
          judged: new Map([
            ['d1', 2],
            ['d2', 0],
          ]),
          excluded: new Set(),
        },
      ],
    });
  });

  it('excludes the documents that questions were drawn from', () => {
    put('source-documents.tsv', 'query-id\tcorpus-id\nq1\td2\n');
    expect(readBeirFolder(folder).queries[0]?.excluded).toEqual(new Set(['d2']));
  });

  it('reads judgements where BEIR itself keeps them, with or without a header, of the part that is asked', () => {
    mkdirSync(join(folder, 'qrels'));
    put('qrels/dev.tsv', 'q1\td1\t1\r\n');
    put('qrels/train.tsv.gz', gzipSync('query_id\tcorpus_id\tscore\nq2\td1\t1\n'));
    expect(readBeirFolder(folder, 'dev').queries.map(({ id }) => id)).toEqual(['q1']);
    expect(readBeirFolder(folder, 'train').queries.map(({ id }) => id)).toEqual(['q2']);
    rmSync(join(folder, 'qrels-test.tsv'));
    expect(() => readBeirFolder(folder)).toThrowError(/holds no qrels-test\.tsv/);
  });

  it('takes a document without title or text, and ids that are numbers', () => {
    put(
      'corpus.jsonl.gz',
      '{"_id":7,"title":null,"text":"lift"}\n{"_id":"8","title":"Drag"}\n{"_id":9}\n',
    );
    expect(readBeirFolder(folder).documents).toEqual([
      { id: '7', title: '', text: 'lift' },
      { id: '8', title: 'Drag', text: '' },
    ]);
  });

  it('names the missing file', () => {
    rmSync(join(folder, 'queries.jsonl'));
    expect(() => readBeirFolder(folder)).toThrowError(/holds no queries\.jsonl/);
  });

  it('names the line with too few fields and the score that is none', () => {
    put('qrels-test.tsv', 'query-id\tcorpus-id\tscore\nq1\td1\n');
    expect(() => readBeirFolder(folder)).toThrowError(
      /qrels-test\.tsv, line 2: 2 fields, expected 3/,
    );
    put('qrels-test.tsv', 'query-id\tcorpus-id\tscore\nq1\td1\tyes\n');
    expect(() => readBeirFolder(folder)).toThrowError(/score "yes" is not a whole number/);
  });

  it('refuses judgements of other queries', () => {
    put('qrels-test.tsv', 'query-id\tcorpus-id\tscore\nq9\td1\t1\n');
    expect(() => readBeirFolder(folder)).toThrowError(/no query has a judgement/);
  });
});
