import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answer, client } from './client.js';
import type { PublisherKind } from './types.js';

export interface SearchAsked {
  q: string;
  publisher?: string;
  kind?: PublisherKind;
  /** Dates or years, both included. */
  from?: string;
  to?: string;
}

/** Passages that answer the words, a page at a time; nothing is asked while there are none. */
export const useSearch = (dossier: string, asked: SearchAsked) =>
  useInfiniteQuery({
    queryKey: ['dossier', dossier, 'search', asked],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/dossiers/{dossier}/search', {
          params: {
            path: { dossier },
            query: { ...asked, limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: asked.q !== '',
    placeholderData: keepPreviousData,
  });
