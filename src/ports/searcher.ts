import type { FoundPage, SearchFailure } from '../model/web-search.js';

/** What a searcher does beyond searching for words. */
export interface SearcherCapabilities {
  /** Keeps to exact days; results of others may be of any time. */
  dateRange: boolean;
  language: boolean;
  /** Keeps to one host and what is below it. */
  site: boolean;
  /** Gives further results where `page` is above 1. */
  pages: boolean;
}

export interface SearchOptions {
  /** First and last day, as ISO dates; both included. */
  from?: string;
  to?: string;
  /** Two-letter code of ISO 639-1. */
  language?: string;
  /** A host: `example.org`. */
  site?: string;
  /** From 1. */
  page?: number;
  /** Most results; a provider may give fewer. */
  limit?: number;
  signal?: AbortSignal;
}

/** What one search came to, for the log of a run. */
interface SearchLog {
  /** Name of the searcher. */
  searcher: string;
  query: string;
  /** When it was asked, in ISO form. */
  askedAt: string;
  /** Milliseconds from asking to answer, waits included. */
  took: number;
  /** Requests that were sent: none where it failed before. */
  requests: number;
  /** In US dollars, or null where it is not known. */
  cost: number | null;
  /** Engines behind the provider that gave no answer, and why. */
  deadEngines: readonly { name: string; why: string }[];
  /** Options that this searcher can't heed, so that results may lie outside them. */
  unheeded: readonly (keyof SearcherCapabilities)[];
}

/** Finding nothing is `found: []`; failing is another value. */
export type SearchAnswer = SearchLog &
  (
    | {
        found: readonly FoundPage[];
        /** How many the provider says that there are, or null where it does not say. */
        count: number | null;
        /** Addresses that were found and may not be fetched: private ones, other schemes. */
        refused: readonly { url: string; why: string }[];
      }
    | { failure: SearchFailure }
  );

/** One place to ask for pages or records, behind a provider of the user's choice. */
export interface Searcher {
  /** `searxng`, `brave` …: as in the settings. */
  readonly name: string;
  readonly capabilities: SearcherCapabilities;
  /** US dollars a search, as published; what one came to stands in its answer. */
  readonly price: number;
  /** Whether a query is words, or the address of a page that may be gone. */
  readonly takes: 'words' | 'address';
  /** Whether what it finds lies within WARC files, so that no page can be fetched there. */
  readonly withinWarc?: boolean;
  /**
   * That a search fails is expected: it is a value.
   *
   * @throws {CorroborateError} `invalid-input` where the query is empty, or no address where one is taken.
   * @throws {Error} The reason of the signal, where it was aborted.
   */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
}
