import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { RelationKind } from '../../../src/model/relation.js';
import { answer, client } from './client.js';

export interface RelationsAsked {
  about?: string;
  kind?: RelationKind;
}

/** Who did what to whom in a dossier, a thousand sentences at a time. */
export const useRelations = (dossier: string, asked: RelationsAsked) =>
  useInfiniteQuery({
    queryKey: ['dossier', dossier, 'relations', asked],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/dossiers/{dossier}/relations', {
          params: {
            path: { dossier },
            query: { ...asked, limit: 1000, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
