import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from './client.js';

export const useDossiers = () =>
  useQuery({
    queryKey: ['dossiers'],
    queryFn: async () =>
      (await answer(client.GET('/api/dossiers', { params: { query: { limit: 1000 } } }))).items,
  });

/** How often a dossier whose vectors are being made is asked for. */
const WHILE_EMBEDDING = 5000;

/** A dossier; while vectors are missing it is asked for again, as long as its page is looked at. */
export const useDossier = (dossier: string) =>
  useQuery({
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && data.vectors.embedded < data.vectors.passages ? WHILE_EMBEDDING : false,
    queryKey: ['dossier', dossier],
    queryFn: () => answer(client.GET('/api/dossiers/{dossier}', { params: { path: { dossier } } })),
  });

export const useMakeDossier = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => answer(client.POST('/api/dossiers', { body: { name } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['dossiers'] }),
  });
};
