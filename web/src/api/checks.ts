import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, client } from './client.js';

/** The key of a check in the cache. */
export const checkKey = (dossier: string, check: string) =>
  ['dossier', dossier, 'check', check] as const;

/** The address of a check on the server, for what the browser fetches by itself. */
const checkAddress = (dossier: string, check: string): string =>
  `/api/dossiers/${encodeURIComponent(dossier)}/checks/${encodeURIComponent(check)}`;

/** Where a check tells how far it is. */
export const eventsAddress = (dossier: string, check: string): string =>
  `${checkAddress(dossier, check)}/events`;

/** Where a report is in a form; with `download`, as a file to keep. */
export const reportAddress = (
  dossier: string,
  check: string,
  format: string,
  download = false,
): string =>
  `${checkAddress(dossier, check)}/report?${new URLSearchParams({ format, download: download ? '1' : '0' })}`;

/** Heads that a page of the whole list holds: as many as the server gives at once. */
const MANY = 500;

/** Every check of a dossier, newest first, as far as they have arrived; the rest follows by itself. */
export const useAllChecks = (dossier: string) => {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['dossier', dossier, 'checks'],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/api/dossiers/{dossier}/checks', {
          params: {
            path: { dossier },
            query: { limit: MANY, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  return { checks: data, error, retry: () => void refetch() };
};

/** How often a running check is asked for beside its events: a stream may fall silent unnoticed. */
const WHILE_RUNNING = 15_000;

/** A check, with its report once it is done. */
export const useCheck = (dossier: string, check: string) =>
  useQuery({
    refetchInterval: ({ state: { data } }) => (data?.status === 'running' ? WHILE_RUNNING : false),
    queryKey: checkKey(dossier, check),
    queryFn: () =>
      answer(
        client.GET('/api/dossiers/{dossier}/checks/{check}', {
          params: { path: { dossier, check } },
        }),
      ),
  });

/** Starts a check; the answer has the id, at whose address the progress shows. */
export const useStartCheck = (dossier: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (asked: { question: string; asOf?: string }) =>
      answer(
        client.POST('/api/dossiers/{dossier}/checks', {
          params: { path: { dossier } },
          body: asked,
        }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['dossier', dossier, 'checks'] }),
  });
};

/** Stops a running check. */
export const useCancelCheck = (dossier: string, check: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(
        client.POST('/api/dossiers/{dossier}/checks/{check}/cancel', {
          params: { path: { dossier, check } },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: checkKey(dossier, check) }),
  });
};

/** Runs a check again that did not come to its end, under the same id. */
export const useResumeCheck = (dossier: string, check: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(
        client.POST('/api/dossiers/{dossier}/checks/{check}/resume', {
          params: { path: { dossier, check } },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: checkKey(dossier, check) }),
  });
};

/** Where the picture of a quotation's lines is, of one that was read from a picture. */
export const pictureAddress = (dossier: string, check: string, n: number): string =>
  `/api/dossiers/${encodeURIComponent(dossier)}/checks/${encodeURIComponent(check)}/evidence/${n}/picture`;
