import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from './client.js';

const keyOf = (dossier: string) => ['dossier', dossier, 'watched'];

/** The watched sources of a dossier with what their last run came to. */
export const useWatched = (dossier: string) =>
  useQuery({
    queryKey: keyOf(dossier),
    queryFn: async () =>
      (
        await answer(
          client.GET('/api/dossiers/{dossier}/watched', {
            params: { path: { dossier }, query: { limit: 1000 } },
          }),
        )
      ).items,
  });

/** Watches a feed, a sitemap or a page; the server looks which it is. */
export const useAddWatched = (dossier: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (address: string) =>
      answer(
        client.POST('/api/dossiers/{dossier}/watched', {
          params: { path: { dossier } },
          body: { address },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: keyOf(dossier) }),
  });
};

/** Watches a source no longer; what it brought stays. */
export const useRemoveWatched = (dossier: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (source: string) =>
      answer(
        client.DELETE('/api/dossiers/{dossier}/watched/{source}', {
          params: { path: { dossier, source } },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: keyOf(dossier) }),
  });
};
