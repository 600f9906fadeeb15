import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dossierPath, queryOf, send } from './send.js';
import type { SearchResult } from './types.js';

export interface SearchAsked {
  q: string;
  publisher?: string | null;
  kind?: string | null;
  /** ISO dates, both included. */
  from?: string | null;
  to?: string | null;
}

/** Passages that answer the words; nothing is asked while there are none. */
export const useSearch = (dossier: string, asked: SearchAsked) =>
  useQuery({
    queryKey: ['dossier', dossier, 'search', asked],
    queryFn: ({ signal }) =>
      send<SearchResult>(`${dossierPath(dossier)}/search${queryOf({ ...asked })}`, { signal }),
    enabled: asked.q.trim() !== '',
    placeholderData: keepPreviousData,
  });
