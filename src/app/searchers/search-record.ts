import type { SearchRecord } from '../../model/web-search.js';
import type { SearchAnswer } from '../../ports/searcher.js';

/** What is kept of a search in the log of a run; the pages that it found are kept apart. */
export function searchRecord(answer: SearchAnswer, site: string | null): SearchRecord {
  const { searcher, query, askedAt, took, requests, cost } = answer;
  const failed = 'failure' in answer;
  return {
    searcher,
    query,
    site,
    askedAt,
    took,
    requests,
    cost,
    deadEngines: [...answer.deadEngines],
    unheeded: [...answer.unheeded],
    found: failed ? null : answer.found.length,
    refused: failed ? [] : [...answer.refused],
    failure: failed ? answer.failure : null,
  };
}
