/**
 * How well search finds what was judged relevant, collection by collection:
 * `npm run eval:retrieval -- [--json] [DIR…]`. See eval/README.md.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LanceDbPassageIndex } from '../src/adapters/lancedb/lancedb-passage-index.js';
import { CorroborateError } from '../src/model/error.js';
import type { Passage } from '../src/model/passage.js';
import { readCommandLine } from './command-line.js';
import { type CorpusDocument, readBeirFolder } from './data/beir-folder.js';
import { markdownTable } from './markdown-table.js';
import { enginePassages, wholePassage } from './retrieval/document-passages.js';
import { fusedSearcher, indexSearcher } from './retrieval/engine-searchers.js';
import { miniSearchSearcher } from './retrieval/minisearch-searcher.js';
import { type RetrievalScore, scoreRetrieval } from './retrieval/score-retrieval.js';
import type { Searcher } from './retrieval/searcher.js';
import { runCommand } from './run-command.js';

const USAGE = 'npm run eval:retrieval -- [--json] [DIR…]';
const DEFAULT_FOLDERS = ['scifact', 'nfcorpus', 'cranfield'].map(
  (name) => `../shared/data/retrieval/${name}`,
);

const foldersOf = (positionals: readonly string[]): readonly string[] => {
  if (positionals.length > 0) return positionals;
  const missing = DEFAULT_FOLDERS.find((folder) => !existsSync(folder));
  if (missing === undefined) return DEFAULT_FOLDERS;
  throw new CorroborateError('not-found', `there is no ${missing}`, {
    hint: `Name the folders to score: ${USAGE}`,
  });
};

/** Runs with the real index in a folder of its own, which is gone afterwards. */
async function withIndex<Result>(
  passages: readonly Passage[],
  use: (index: LanceDbPassageIndex) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-eval-'));
  try {
    const index = await LanceDbPassageIndex.open(folder);
    await index.add(passages);
    await index.optimize();
    const result = await use(index);
    await index.close();
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function scoreFolder(folder: string): Promise<RetrievalScore[]> {
  const set = readBeirFolder(folder);
  console.error(`${set.name}: ${set.documents.length} documents, ${set.queries.length} queries`);
  const score = (searcher: Searcher) => scoreRetrieval(set, searcher, () => performance.now());
  const asPassages = (cut: (document: CorpusDocument) => Passage[]) => set.documents.flatMap(cut);
  const whole = await withIndex(
    asPassages((document) => [wholePassage(document)]),
    async (index) => [
      await score(indexSearcher('Corroborate BM25, whole documents', index)),
      await score(fusedSearcher('Corroborate fused queries, whole documents', index)),
    ],
  );
  const cut = await withIndex(asPassages(enginePassages), async (index) => [
    await score(indexSearcher('Corroborate BM25, best passage', index)),
    await score(fusedSearcher('Corroborate fused queries, best passage', index)),
  ]);
  return [...whole, ...cut, await score(await miniSearchSearcher(set.documents))];
}

async function main(): Promise<void> {
  const { flags, positionals } = readCommandLine(['json'], USAGE);
  const scores: RetrievalScore[] = [];
  for (const folder of foldersOf(positionals)) scores.push(...(await scoreFolder(folder)));
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
