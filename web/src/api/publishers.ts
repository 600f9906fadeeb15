import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dossierPath, send, sendWithTag } from './send.js';
import type { Page, Publisher } from './types.js';

/** The kinds of DESIGN's list of words. */
export const PUBLISHER_KINDS = [
  'government',
  'court',
  'news',
  'academic',
  'advocacy',
  'company',
  'fact-check',
  'individual',
  'unknown',
] as const;

const pathOf = (dossier: string, name: string): string =>
  `${dossierPath(dossier)}/publishers/${encodeURIComponent(name)}`;

export const usePublishers = (dossier: string) =>
  useQuery({
    queryKey: ['dossier', dossier, 'publishers'],
    queryFn: async () =>
      (await send<Page<Publisher>>(`${dossierPath(dossier)}/publishers?limit=500`)).items,
  });

/** One publisher with the tag of the state it was read in, for writing it back. */
export const usePublisher = (dossier: string, name: string) =>
  useQuery({
    queryKey: ['dossier', dossier, 'publisher', name],
    queryFn: () => sendWithTag<Publisher>(pathOf(dossier, name)),
    // An edit starts from what the dossier says now, and a later fetch must not move the tag under it.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export interface PublisherEdit {
  kind: string;
  interests: string[];
  /** The tag that the edited state came with. */
  etag: string | null;
}

/** Writes kind and interests; fails with status 412 when they changed since they were read. */
export const useEditPublisher = (dossier: string, name: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, interests, etag }: PublisherEdit) =>
      send<Publisher>(pathOf(dossier, name), {
        method: 'PUT',
        json: { kind, interests },
        ifMatch: etag,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['dossier', dossier] }),
  });
};
