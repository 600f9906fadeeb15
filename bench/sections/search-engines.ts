import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Passage } from '../../src/model/passage.js';
import type { PassageIndex } from '../../src/ports/passage-index.js';
import type { Contestant } from './timed-search.js';

const contentOf = ({ heading, text }: Passage): string => `${heading}\n${text}`;

/** The engine's own index, filled through its port. */
export async function engineContestant(
  index: PassageIndex,
  passages: readonly Passage[],
): Promise<Contestant> {
  await index.add(passages);
  await index.optimize();
  return {
    name: 'Corroborate (LanceDB, on disk)',
    search: async (query, limit) => (await index.search({ text: query, limit })).length,
  };
}

/** MiniSearch as it ships, with stems as the others have. */
export function miniSearchContestant(passages: readonly Passage[]): Contestant {
  const index = new MiniSearch<{ id: string; content: string }>({
    fields: ['content'],
    processTerm: (term) => stemmer(term.toLowerCase()),
  });
  index.addAll(passages.map((passage) => ({ id: passage.id, content: contentOf(passage) })));
  return {
    name: 'MiniSearch 7 (in memory)',
    search: async (query, limit) => index.search(query).slice(0, limit).length,
  };
}

/** Orama as it ships, with its stemmer on: words of the query also match as beginnings of words. */
export async function oramaContestant(passages: readonly Passage[]): Promise<Contestant> {
  const index = create({
    schema: { content: 'string' },
    components: { tokenizer: { language: 'english', stemming: true } },
  });
  await insertMultiple(
    index,
    passages.map((passage) => ({ id: passage.id, content: contentOf(passage) })),
    1000,
  );
  return {
    name: 'Orama 3 (in memory)',
    search: async (term, limit) =>
      (await search(index, { term, limit, properties: ['content'] })).hits.length,
  };
}
