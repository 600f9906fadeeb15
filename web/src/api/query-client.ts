import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.js';

/** Only what may pass by itself is asked again: a busy dossier, a server that is starting. */
const mayPass = (error: Error): boolean =>
  error instanceof Problem && (error.code === 'dossier-locked' || error.code === 'unreachable');

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && mayPass(error),
      },
    },
  });
