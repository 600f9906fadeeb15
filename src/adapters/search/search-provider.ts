import type { ZodType } from 'zod';
import type { FoundPage } from '../../model/web-search.js';
import type { SearcherCapabilities, SearchOptions } from '../../ports/searcher.js';
import type { Rate } from './request-pace.js';

/** One HTTP request to a provider; its address counts from the base. */
export interface Question<Value> {
  path: string;
  params?: Readonly<Record<string, string | number | undefined>>;
  /** Sent as JSON by POST; GET without it. */
  body?: unknown;
  /** What a good answer is. One that does not fit is a failure. */
  schema: ZodType<Value>;
  /** Makes a value of the answer's text; JSON unless given. */
  parse?: (text: string) => unknown;
  /** Statuses besides 200 that are good answers. */
  statuses?: readonly number[];
}

/** Asks the provider. Rejects with a `SearchProblem`. */
export type Ask = <Value>(question: Question<Value>) => Promise<Value>;

interface ProviderAnswer {
  found: FoundPage[];
  /** How many there are in all, or null. */
  count: number | null;
  deadEngines?: { name: string; why: string }[];
  /** What it cost in US dollars, where the provider says so. */
  cost?: number;
}

export interface ProviderQuery extends Omit<SearchOptions, 'signal'> {
  query: string;
  page: number;
  limit: number;
  /** Today's ISO date. */
  today: string;
}

/** How one provider is asked, and what its answers mean. */
export interface SearchProvider {
  name: string;
  /** As messages and pages call it: "Brave Search". */
  title: string;
  /** Base address, without a slash at its end; null where only the user can say. */
  base: string | null;
  /** Base address of a language, where each has its own. */
  baseOf?: (language: string) => string;
  /** Where a key goes, and the variable that it is usually kept in; null where there is none. */
  key: {
    variable: string;
    required: boolean;
    headers?: (key: string) => Record<string, string>;
    /** Where it belongs into the address, by the provider's documentation. */
    params?: (key: string) => Record<string, string>;
  } | null;
  takes: 'words' | 'address';
  /** Whether what it finds lies within WARC files, so that no page can be fetched there. */
  withinWarc?: boolean;
  capabilities: SearcherCapabilities;
  /** Most results of one request. */
  mostResults: number;
  /** What is allowed, as published. */
  rates: readonly Rate[];
  /** US dollars a search, as published; 0 where it is free. */
  price: number;
  /** What to do when it answers 403; else the key is wrong. */
  forbidden?: string;
  search(ask: Ask, query: ProviderQuery): Promise<ProviderAnswer>;
}

export const SECOND_MS = 1000;
export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
