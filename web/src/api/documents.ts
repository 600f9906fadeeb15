import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, client } from './client.js';
import type { paths } from './schema.js';
import type { PublisherKind } from './types.js';

export interface DocumentFilter {
  /** Words of the title. */
  q?: string;
  publisher?: string;
  kind?: PublisherKind;
  language?: string;
}

/** By what the list is sorted, as the server takes it. */
export type DocumentOrder = Pick<
  NonNullable<paths['/api/dossiers/{dossier}/documents']['get']['parameters']['query']>,
  'sort' | 'order'
>;

const PAGE = 50;

/** The documents of a dossier, what failed first, a page at a time. */
export const useDocuments = (dossier: string, filter: DocumentFilter, order: DocumentOrder = {}) =>
  useInfiniteQuery({
    queryKey: ['dossier', dossier, 'documents', filter, order],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/api/dossiers/{dossier}/documents', {
          params: {
            path: { dossier },
            query: {
              ...filter,
              ...order,
              limit: PAGE,
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** What could not be read: the server lists it before everything else. */
export const useFailedItems = (dossier: string) => {
  const { data } = useDocuments(dossier, {});
  return data?.pages.flatMap(({ items }) => items).filter(({ state }) => state === 'failed') ?? [];
};

/** A document with its text; `extraction` names an earlier reading, as evidence does. */
export const useDocument = (dossier: string, document: string, extraction?: string) =>
  useQuery({
    queryKey: ['dossier', dossier, 'document', document, extraction ?? 'newest'],
    queryFn: () =>
      answer(
        client.GET('/api/dossiers/{dossier}/documents/{document}', {
          params: {
            path: { dossier, document },
            query: extraction === undefined ? {} : { extraction },
          },
        }),
      ),
  });

/** Where the captured bytes of a document are. */
export const bytesAddress = (dossier: string, document: string): string =>
  `/api/dossiers/${encodeURIComponent(dossier)}/documents/${encodeURIComponent(document)}/bytes`;

/** Adds the page at a web address. */
export const addAddress = (dossier: string, url: string, signal: AbortSignal) =>
  answer(
    client.POST('/api/dossiers/{dossier}/documents', {
      params: { path: { dossier } },
      body: { url },
      signal,
    }),
  );

/** Takes an item that failed off the list. */
export const useDismissFailure = (dossier: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (document: string) =>
      client.DELETE('/api/dossiers/{dossier}/documents/{document}', {
        params: { path: { dossier, document } },
      }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['dossier', dossier, 'documents'] }),
  });
};

/** Tries a failed item again that the server still has: its address, or a file of its machine. */
export const useRetryFailure = (dossier: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (document: string) =>
      answer(
        client.POST('/api/dossiers/{dossier}/documents/{document}/retry', {
          params: { path: { dossier, document } },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: ['dossier', dossier] }),
  });
};
