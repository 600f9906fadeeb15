/**
 * How well search finds what was judged relevant, collection by collection:
 * `npm run eval:retrieval -- [--json] [DIR…]`. See eval/README.md.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CorroborateError } from '../src/model/error.js';
import type { Embedder } from '../src/ports/embedder.js';
import type { PassageIndex } from '../src/ports/passage-index.js';
import { oneOf, readCommandLine } from './command-line.js';
import { QRELS, type Qrels, type RetrievalSet, readBeirFolder } from './data/beir-folder.js';
import { markdownTable } from './markdown-table.js';
import { enginePassages, wholePassage } from './retrieval/document-passages.js';
import { fusedSearcher, vectorSearcher, wordsSearcher } from './retrieval/engine-searchers.js';
import { miniSearchSearcher } from './retrieval/minisearch-searcher.js';
import { openEmbedder } from './retrieval/open-embedder.js';
import { type RetrievalScore, scoreRetrieval } from './retrieval/score-retrieval.js';
import type { Searcher } from './retrieval/searcher.js';
import { withIndex } from './retrieval/with-index.js';
import { runCommand } from './run-command.js';

const USAGE =
  'npm run eval:retrieval -- [--json] [--whole] [--qrels test|dev|train] [--limit N] [--models DIR] [--cache DIR] [DIR…]';
const DEFAULT_FOLDERS = ['scifact', 'nfcorpus', 'cranfield'].map(
  (name) => `../shared/data/retrieval/${name}`,
);
const PROGRESS_MS = 15_000;

const foldersOf = (positionals: readonly string[]): readonly string[] => {
  if (positionals.length > 0) return positionals;
  const missing = DEFAULT_FOLDERS.find((folder) => !existsSync(folder));
  if (missing === undefined) return DEFAULT_FOLDERS;
  throw new CorroborateError('not-found', `there is no ${missing}`, {
    hint: `Name the folders to score: ${USAGE}`,
  });
};

interface Settings {
  /** Whether a document is one passage, however long, rather than cut as the engine does. */
  whole: boolean;
  qrels: Qrels;
  /** Queries to ask at most. */
  limit: number;
}

const limitOf = (given: string | undefined): number => {
  const limit = given === undefined ? Number.POSITIVE_INFINITY : Number(given);
  if (limit >= 1) return limit;
  throw new CorroborateError('invalid-input', `--limit ${given} is not a number of queries`, {
    hint: USAGE,
  });
};

/** A line now and then: a collection takes minutes to embed. */
function tellNowAndThen(): (progress: { text: string; done?: number; total?: number }) => void {
  let told = performance.now();
  return ({ text, done, total }) => {
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    console.error(`${text}: ${done} of ${total}`);
  };
}

function searchersOf(index: PassageIndex, embedder: Embedder | null, form: string): Searcher[] {
  const named = (what: string): string => `Corroborate ${what}, ${form}`;
  return [
    wordsSearcher(named('BM25'), index),
    fusedSearcher(named('BM25 of all queries'), { index }),
    ...(embedder
      ? [
          vectorSearcher(named('vectors'), index, embedder),
          fusedSearcher(named('fused'), { index, embedder }),
        ]
      : []),
  ];
}

async function scoreFolder(
  folder: string,
  embedder: Embedder | null,
  { whole, qrels, limit }: Settings,
): Promise<RetrievalScore[]> {
  const read = readBeirFolder(folder, qrels);
  const set: RetrievalSet = { ...read, queries: read.queries.slice(0, limit) };
  console.error(`${set.name}: ${set.documents.length} documents, ${set.queries.length} queries`);
  const score = (searcher: Searcher) => {
    console.error(`${set.name}: ${searcher.name}`);
    return scoreRetrieval(set, searcher, () => performance.now());
  };
  const passages = set.documents.flatMap((document) =>
    whole ? [wholePassage(document)] : enginePassages(document),
  );
  const form = whole ? 'whole documents' : 'best passage';
  const own = await withIndex(
    passages,
    embedder,
    async (index) => {
      const scores: RetrievalScore[] = [];
      for (const searcher of searchersOf(index, embedder, form)) scores.push(await score(searcher));
      return scores;
    },
    tellNowAndThen(),
  );
  return [...own, await score(await miniSearchSearcher(set.documents))];
}

async function main(): Promise<void> {
  const { flags, options, positionals } = readCommandLine(['json', 'whole'], USAGE, [
    'qrels',
    'limit',
    'models',
    'cache',
  ]);
  const settings = {
    whole: flags.whole,
    qrels: oneOf('qrels', options.qrels ?? 'test', QRELS),
    limit: limitOf(options.limit),
  };
  const scores: RetrievalScore[] = [];
  const folders = foldersOf(positionals);
  const model = join(options.models ?? 'models', 'embedder');
  // Without weights there are rows by words alone.
  const there = existsSync(join(model, 'model.json'));
  const opened = there ? await openEmbedder(model, options.cache) : null;
  try {
    for (const folder of folders)
      scores.push(...(await scoreFolder(folder, opened?.embedder ?? null, settings)));
  } finally {
    await opened?.close();
  }
  if (flags.json) {
    console.log(JSON.stringify({ sets: scores }, null, 2));
    return;
  }
  const rows = scores.map((score) => [
    score.set,
    score.searcher,
    score.ndcgAt10.toFixed(3),
    score.recallAt100.toFixed(3),
    score.millisecondsPerQuery.toFixed(1),
  ]);
  console.log(markdownTable(['set', 'search', 'nDCG@10', 'recall@100', 'ms a query'], rows));
}

await runCommand(main);
