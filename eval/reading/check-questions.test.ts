import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlanted } from '../audit/read-planted.js';
import { readQuestions } from './read-questions.js';

const DATA = '../shared/data';
const there = existsSync(DATA);
const questions = readQuestions(fileURLToPath(new URL('./questions.jsonl', import.meta.url)));
const planted = readPlanted(fileURLToPath(new URL('../audit/planted.jsonl', import.meta.url)));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const idsTwice = (ids: readonly string[]): string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at);

describe('the questions over public documents', () => {
  it('have ids of their own, and a verdict only where they ask for one', () => {
    expect(idsTwice(questions.map(({ id }) => id))).toEqual([]);
    expect(
      questions.filter(({ kind, verdict }) => (kind === 'yes-no') !== (verdict !== null)),
    ).toEqual([]);
  });

  it('quote documents of their folder, in 25 words at most', () => {
    const quotes = questions.flatMap(({ folder, decisive }) =>
      decisive.map((passage) => ({ folder, ...passage })),
    );
    expect(quotes.filter(({ folder, document }) => !folder.includes(document))).toEqual([]);
    expect(quotes.filter(({ quote }) => plain(quote).split(' ').length > 25)).toEqual([]);
  });
});

describe('the planted statements', () => {
  it('come in pairs of a true one and a false one that differs in one named thing', () => {
    expect(idsTwice(planted.map(({ id }) => id))).toEqual([]);
    const pairs = new Set(planted.map(({ pair }) => pair));
    const sides = [...pairs].map((pair) => planted.filter((each) => each.pair === pair));
    expect(
      sides.filter(
        (side) =>
          side.length !== 2 ||
          !side.some(({ true: holds, changed }) => holds && changed === 'none') ||
          !side.some(({ true: holds, changed }) => !holds && changed !== 'none'),
      ),
    ).toEqual([]);
  });
});

describe.skipIf(!there)(`the documents in ${DATA}${there ? '' : ' (skipped: not there)'}`, () => {
  it('are all there', () => {
    const paths = [
      ...questions.flatMap(({ folder }) => folder),
      ...planted.flatMap(({ documents }) => documents),
    ];
    expect(paths.filter((path) => !existsSync(join(DATA, path)))).toEqual([]);
  });

  it('hold every quote word for word, apart from white space', () => {
    const texts = questions
      .flatMap(({ decisive }) => decisive)
      .filter(({ document }) => !document.endsWith('.pdf'));
    expect(
      texts.filter(
        ({ document, quote }) =>
          !plain(readFileSync(join(DATA, document), 'utf8')).includes(plain(quote)),
      ),
    ).toEqual([]);
  });
});
