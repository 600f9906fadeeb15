import { useSearchParams } from 'wouter';

/** The query of the address, and how to change it without a step in the browser's history. */
export const useQueryState = () => {
  const [query, setQuery] = useSearchParams();
  const change = (written: (query: URLSearchParams) => URLSearchParams): void =>
    setQuery((now) => written(now), { replace: true });
  return [query, change] as const;
};
