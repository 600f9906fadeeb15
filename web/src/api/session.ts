import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client.js';
import type { Session } from './types.js';

/** What this server is and what the reader may do. */
export const useSession = () =>
  useQuery({
    queryKey: ['session'],
    queryFn: () => answer(client.GET('/api/session')),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Whether the reader's token is good for it; until the server said so, it is taken to be. */
export const useMay = (scope: Session['scopes'][number]): boolean =>
  useSession().data?.scopes.includes(scope) ?? true;
