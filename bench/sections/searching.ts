import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CorpusDocument } from '../../eval/data/beir-folder.js';
import { enginePassages } from '../../eval/retrieval/document-passages.js';
import { LanceDbPassageIndex } from '../../src/adapters/lancedb/lancedb-passage-index.js';
import { generateDocuments } from '../generate-documents.js';
import { rounded, type Section } from '../section.js';
import { engineContestant, miniSearchContestant, oramaContestant } from './search-engines.js';
import { timeInterleaved } from './timed-search.js';

/** BM25 alone: the engine's index beside two others over the same passages, query by query. */
export async function measureSearching(
  abstracts: readonly CorpusDocument[],
  searches: readonly { passages: number; questions: readonly string[] }[],
  onProgress: (text: string) => void,
): Promise<Section> {
  const rows: Section['rows'] = [];
  for (const { passages: size, questions } of searches) {
    onProgress(`search over ${size} passages`);
    const passages = generateDocuments(abstracts, size).documents.flatMap(enginePassages);
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
    const index = await LanceDbPassageIndex.open(folder);
    try {
      const contestants = [
        await engineContestant(index, passages),
        miniSearchContestant(passages),
        await oramaContestant(passages),
      ];
      for (const timing of await timeInterleaved(contestants, questions, () => performance.now())) {
        rows.push({
          passages: passages.length,
          engine: timing.name,
          'p50 ms': rounded(timing.p50),
          'p95 ms': rounded(timing.p95),
          queries: questions.length,
        });
      }
    } finally {
      await index.close();
      rmSync(folder, { recursive: true });
    }
  }
  return {
    title: 'Searching',
    rows,
    note: 'The same sentences as queries, best 50 passages, the engines taking turns at every query.',
  };
}
