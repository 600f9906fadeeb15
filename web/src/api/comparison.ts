import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client.js';

/** What changed between two checks; nothing is asked before both are chosen. */
export const useComparison = (dossier: string, from: string | null, to: string | null) =>
  useQuery({
    queryKey: ['dossier', dossier, 'compare', from, to],
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/dossiers/{dossier}/compare', {
          params: { path: { dossier }, query: { from: from ?? '', to: to ?? '' } },
          signal,
        }),
      ),
    enabled: from !== null && to !== null,
  });
