import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from './client.js';

export const useSession = () =>
  useQuery({ queryKey: ['session'], queryFn: () => answer(client.GET('/api/session')) });

export const useDossiers = () =>
  useQuery({
    queryKey: ['dossiers'],
    queryFn: async () =>
      (await answer(client.GET('/api/dossiers', { params: { query: { limit: 1000 } } }))).items,
  });

export const useDossier = (dossier: string) =>
  useQuery({
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
