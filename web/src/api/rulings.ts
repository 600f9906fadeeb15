import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from './client.js';
import type { NewRuling, Ruling } from './types.js';

const PAGE = 500;

/** The rulings of a dossier, newest first, also those that were withdrawn. */
export const useRulings = (dossier: string) =>
  useQuery({
    queryKey: ['dossier', dossier, 'rulings'],
    queryFn: async ({ signal }) => {
      const rulings: Ruling[] = [];
      let cursor: string | null = null;
      do {
        const query = { limit: PAGE, ...(cursor === null ? {} : { cursor }) };
        const page: { items: Ruling[]; next: string | null } = await answer(
          client.GET('/api/dossiers/{dossier}/rulings', {
            params: { path: { dossier }, query },
            signal,
          }),
        );
        rulings.push(...page.items);
        cursor = page.next;
      } while (cursor !== null);
      return rulings;
    },
  });

/** A refused ruling may mean that another tab was first: what is shown is read anew either way. */
const useRenewed = (dossier: string) => {
  const cache = useQueryClient();
  return () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: ['dossier', dossier, 'rulings'] }),
      cache.invalidateQueries({ queryKey: ['dossier', dossier, 'check'] }),
    ]);
};

/** Records a ruling. */
export const useRule = (dossier: string) => {
  const renew = useRenewed(dossier);
  return useMutation({
    mutationFn: (body: NewRuling) =>
      answer(
        client.POST('/api/dossiers/{dossier}/rulings', { params: { path: { dossier } }, body }),
      ),
    onSettled: renew,
  });
};

/** Takes a ruling back; both stay in the record. */
export const useWithdraw = (dossier: string) => {
  const renew = useRenewed(dossier);
  return useMutation({
    mutationFn: ({ ruling, note, by }: { ruling: string; note: string; by: string }) =>
      answer(
        client.POST('/api/dossiers/{dossier}/rulings/{ruling}/withdraw', {
          params: { path: { dossier, ruling } },
          body: { note, by },
        }),
      ),
    onSettled: renew,
  });
};
