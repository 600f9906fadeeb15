import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dossierPath, send } from './send.js';
import type { Dossier, DossierHead, Page, Session } from './types.js';

export const useSession = () =>
  useQuery({ queryKey: ['session'], queryFn: () => send<Session>('/session') });

export const useDossiers = () =>
  useQuery({
    queryKey: ['dossiers'],
    queryFn: async () => (await send<Page<DossierHead>>('/dossiers?limit=100')).items,
  });

export const useDossier = (dossier: string) =>
  useQuery({
    queryKey: ['dossier', dossier],
    queryFn: () => send<Dossier>(dossierPath(dossier)),
  });

export const useMakeDossier = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) =>
      send<DossierHead>('/dossiers', { method: 'POST', json: { name } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['dossiers'] }),
  });
};
