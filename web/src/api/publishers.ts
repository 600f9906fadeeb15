import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from './client.js';
import type { Publisher, PublisherKind } from './types.js';

export const PUBLISHER_KINDS: readonly PublisherKind[] = [
  'government',
  'court',
  'news',
  'academic',
  'advocacy',
  'company',
  'fact-check',
  'individual',
  'unknown',
];

/** The publishers of a dossier, each with the tag of its state. */
export const usePublishers = (dossier: string) =>
  useQuery({
    queryKey: ['dossier', dossier, 'publishers'],
    queryFn: async () =>
      (
        await answer(
          client.GET('/api/dossiers/{dossier}/publishers', {
            params: { path: { dossier }, query: { limit: 1000 } },
          }),
        )
      ).items,
  });

/**
 * Writes the kind and interests of a publisher as it was read: fails with status 412 when another
 * changed it since.
 */
export const useEditPublisher = (dossier: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ name, kind, interests, etag }: Omit<Publisher, 'documents'>) =>
      answer(
        client.PUT('/api/dossiers/{dossier}/publishers/{publisher}', {
          params: { path: { dossier, publisher: name }, header: { 'if-match': etag } },
          body: { kind, interests },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: ['dossier', dossier] }),
  });
};
