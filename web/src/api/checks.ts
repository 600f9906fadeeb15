import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dossierPath, queryOf, send } from './send.js';
import type { Check, CheckHead, Page } from './types.js';

/** The path of a check, for everything under it. */
export const checkPath = (dossier: string, check: string): string =>
  `${dossierPath(dossier)}/checks/${encodeURIComponent(check)}`;

/** The key of a check in the cache; `useCheckEvents` renews it when the check ends. */
export const checkKey = (dossier: string, check: string) =>
  ['dossier', dossier, 'check', check] as const;

/** The checks of a dossier, newest first, a page at a time. */
export const useChecks = (dossier: string) =>
  useInfiniteQuery({
    queryKey: ['dossier', dossier, 'checks'],
    queryFn: ({ pageParam }) =>
      send<Page<CheckHead>>(
        `${dossierPath(dossier)}/checks${queryOf({ cursor: pageParam, limit: 20 })}`,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** A check with its report once it is done. */
export const useCheck = (dossier: string, check: string) =>
  useQuery({
    queryKey: checkKey(dossier, check),
    queryFn: () => send<Check>(checkPath(dossier, check)),
  });

/** Starts a check; its answer has the id, whose address shows the progress. */
export const useStartCheck = (dossier: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: { question: string; asOf?: string }) =>
      send<{ id: string }>(`${dossierPath(dossier)}/checks`, { method: 'POST', json: asked }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['dossier', dossier, 'checks'] }),
  });
};

const useCheckAct = (act: 'cancel' | 'resume') => (dossier: string, check: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      send<unknown>(`${checkPath(dossier, check)}/${act}`, { method: 'POST', json: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: checkKey(dossier, check) }),
  });
};

/** Stops a running check. */
export const useCancelCheck = useCheckAct('cancel');

/** Runs a check again that was interrupted, cancelled or failed, under the same id. */
export const useResumeCheck = useCheckAct('resume');

/** Where a report is in a form; with `download`, as a file. */
export const reportAddress = (
  dossier: string,
  check: string,
  format: string,
  download = false,
): string =>
  `/api${checkPath(dossier, check)}/report${queryOf({ format, download: download ? 1 : null })}`;
