import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, client } from './client.js';
import type { JudgedSentence } from './types.js';

const PAGE = 500;

interface Sentences {
  /** What has arrived so far, in the server's order; undefined while nothing has. */
  sentences: JudgedSentence[] | undefined;
  /** Whether more is on its way. */
  arriving: boolean;
  error: Error | null;
  retry: () => void;
}

/**
 * Every sentence that was judged for a check. The pages are fetched one after the other, so that
 * filters, orders and counts are of the whole.
 */
export const useSentences = (dossier: string, check: string): Sentences => {
  const { data, error, hasNextPage, isFetching, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery({
      queryKey: ['dossier', dossier, 'check', check, 'sentences'],
      queryFn: ({ pageParam, signal }) =>
        answer(
          client.GET('/api/dossiers/{dossier}/checks/{check}/sentences', {
            params: {
              path: { dossier, check },
              query: { limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) },
            },
            signal,
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next,
      select: ({ pages }) => pages.flatMap(({ items }) => items),
    });
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  return {
    sentences: data,
    arriving: hasNextPage || isFetchingNextPage,
    error,
    retry: () => void (data === undefined ? refetch() : fetchNextPage()),
  };
};
