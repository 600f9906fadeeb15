import { CorroborateError } from '../../model/error.js';
import type { FoundPage } from '../../model/web-search.js';
import { parseTarget } from '../web/address-guard.js';

const THIS_MACHINE = /(?:^|\.)localhost\.?$/i;

/** Why an address that a search gave may not be fetched, or undefined where it may. */
function whyRefused(url: string): string | undefined {
  try {
    const target = parseTarget(url);
    return THIS_MACHINE.test(target.hostname) ? 'it leads to this machine' : undefined;
  } catch (error) {
    if (error instanceof CorroborateError) return error.message;
    throw error;
  }
}

/**
 * Parts what was found into pages that may be fetched, each address once, and those that may not:
 * who fills a search engine with private addresses must not have us fetch them. Names that only
 * resolve to such addresses are refused when they are fetched.
 */
export function findablePages(found: readonly FoundPage[]): {
  found: FoundPage[];
  refused: { url: string; why: string }[];
} {
  const pages = new Map<string, FoundPage>();
  const refused = new Map<string, string>();
  for (const page of found) {
    const why = whyRefused(page.url);
    if (why !== undefined) refused.set(page.url, why);
    else if (!pages.has(page.url)) pages.set(page.url, page);
  }
  return {
    found: [...pages.values()],
    refused: [...refused].map(([url, why]) => ({ url, why })),
  };
}
