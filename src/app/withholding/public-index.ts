import type { Ledger } from '../../ports/ledger.js';
import type { PassageIndex } from '../../ports/passage-index.js';
import { viewOf } from './view-of.js';
import type { Withheld } from './withheld-documents.js';

/** An index in which private documents are not found. */
export function publicIndex(
  whole: PassageIndex,
  ledger: Pick<Ledger, 'documents'>,
  withheld: Withheld,
): PassageIndex {
  const narrowed = async <Query extends { documentIds?: readonly string[] }>(
    query: Query,
  ): Promise<Query> => {
    const kept = await withheld();
    if (kept.size === 0) return query;
    const ids = query.documentIds ?? (await ledger.documents()).map(({ id }) => id);
    return { ...query, documentIds: ids.filter((id) => !kept.has(id)) };
  };
  return viewOf<PassageIndex>(whole, {
    search: async (query) => whole.search(await narrowed(query)),
    rank: async (query) => whole.rank(await narrowed(query)),
    searchVector: async (query) => whole.searchVector(await narrowed(query)),
    async passages(ids) {
      const kept = await withheld();
      return (await whole.passages(ids)).filter(({ documentId }) => !kept.has(documentId));
    },
  });
}
