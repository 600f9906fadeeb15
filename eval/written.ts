/**
 * How well a reader reads passages that were written for it and kept from its training:
 * `npm run eval:written`. See eval/README.md.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandLine } from './command-line.js';
import { passagesKeptAside } from './data/kept-aside.js';
import { countOf, spread } from './limits.js';
import { markdownTable } from './markdown-table.js';
import { openReaders, READER_OPTIONS, READER_USAGE } from './readers.js';
import { runCommand } from './run-command.js';
import { scoreWritten, type WrittenScore } from './written/score-written.js';
import { readWrittenPassages } from './written/written-passages.js';

const USAGE = `npm run eval:written -- [--json] ${READER_USAGE} [--data DIR] [--limit N]`;
const FILE = 'pairs/train/written/passages.jsonl.gz';

const HEAD = ['reader', 'passages', 'claims', 'accuracy', 'macro-F1', 'of three', 'of sentences'];
const share = (value: number): string => value.toFixed(3);

const rowOf = (score: WrittenScore) => [
  score.reader,
  score.passages,
  score.claims,
  ...[score.accuracy, score.macroF1, score.macroF1OfThree, score.sentenceMacroF1].map(share),
];

async function main(): Promise<void> {
  const { flags, options } = readCommandLine(['json'], USAGE, [...READER_OPTIONS, 'data', 'limit']);
  const limit = countOf('limit', options.limit, Number.POSITIVE_INFINITY);
  const file = join(options.data ?? '../shared/data', FILE);
  if (!existsSync(file)) {
    console.error(`skipped: there is no ${file}`);
    return;
  }
  const isKeptAside = passagesKeptAside();
  const kept = readWrittenPassages(file).filter(({ id }) => isKeptAside(id));
  const passages = spread(kept, limit);
  const { readers, close } = await openReaders(options);
  const scores: WrittenScore[] = [];
  try {
    for (const reader of readers) scores.push(await scoreWritten(passages, reader));
  } finally {
    await close();
  }
  if (flags.json) {
    console.log(JSON.stringify({ readers: scores }, null, 2));
    return;
  }
  const types = scores.flatMap(({ reader, types: own }) =>
    own.map(({ type, n, accuracy }) => [type, reader, n, share(accuracy)]),
  );
  console.log(markdownTable(HEAD, scores.map(rowOf)));
  console.log(`\n${markdownTable(['claim', 'reader', 'n', 'accuracy'], types)}`);
}

await runCommand(main);
