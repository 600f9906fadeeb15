import type { Candidate } from '../../src/gathering/candidate.js';
import { gather } from '../../src/gathering/gather.js';
import type { Question } from '../../src/model/claim.js';
import type { Extraction } from '../../src/model/document.js';
import type { Embedder } from '../../src/ports/embedder.js';
import type { CorpusDocument } from '../data/beir-folder.js';
import { enginePassages } from '../retrieval/document-passages.js';
import { withIndex } from '../retrieval/with-index.js';
import { captured } from './case-candidates.js';

/** Finds the sentences of a collection that may bear on a question, as the engine does. */
export type Find = (question: Question) => Promise<Candidate[]>;

/** Runs with a collection that was read and indexed as a dossier is. */
export async function withCorpus<Result>(
  corpus: readonly CorpusDocument[],
  embedder: Embedder | null,
  use: (find: Find) => Promise<Result>,
): Promise<Result> {
  const read = corpus.map(({ id, title, text }) => {
    const { document, extraction } = captured({ title, publisher: title, text });
    const ids = { documentId: id, id };
    return { document: { ...document, id }, extraction: { ...extraction, ...ids } };
  });
  const byId = new Map(read.map((each) => [each.document.id, each]));
  const documents = read.map(({ document }) => document);
  const ledger = {
    documents: async () => documents,
    webCaptures: async () => [],
    async *extractions(ids: readonly string[] = []): AsyncIterable<Extraction> {
      for (const id of ids) {
        const known = byId.get(id);
        if (known) yield known.extraction;
      }
    },
  };
  return withIndex(corpus.flatMap(enginePassages), embedder, (index) =>
    use(async (question) => (await gather({ ledger, index, embedder }, question)).candidates),
  );
}
