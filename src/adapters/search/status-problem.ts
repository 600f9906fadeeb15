import { SearchProblem } from './search-problem.js';

/** Some providers call a wrong key a wrong request. */
const WRONG_KEY =
  /API_KEY_INVALID|SUBSCRIPTION_TOKEN_INVALID|\b(?:invalid|unknown)\b.{0,20}\bkey\b/i;

/** Tavily's statuses for the limits of a plan stand beside the usual ones. */
const QUOTA: ReadonlySet<number> = new Set([402, 429, 432, 433]);

/** Whether the same request may be answered a little later. */
export const isBusy = (status: number): boolean => status === 429 || status === 503;

/**
 * What a status that is no good answer means. The provider's own words are not repeated: a key or
 * a private question may be in them.
 *
 * @param text - The body, in which a wrong key may be named as the reason.
 */
export function statusProblem(
  status: number,
  text: string,
  { key, forbidden }: { key: string | null; forbidden: string | null },
): SearchProblem {
  const told = `(HTTP ${status})`;
  const wrongKey = (status === 400 || status === 422) && WRONG_KEY.test(text);
  if (status === 403 && forbidden !== null)
    return new SearchProblem('blocked', `refuses to answer ${told}`, forbidden);
  if (status === 401 || wrongKey || (status === 403 && key !== null)) {
    const what = key === null ? `wants a key ${told}` : `does not accept the key ${told}`;
    return new SearchProblem('unauthorised', what, 'Give a valid key, or leave this provider out.');
  }
  if (status === 403)
    return new SearchProblem(
      'blocked',
      `refuses to answer ${told}`,
      'Try again later, from elsewhere, or leave it out.',
    );
  if (QUOTA.has(status))
    return new SearchProblem(
      'quota',
      `takes no more requests for now ${told}`,
      'Try again later, or raise the limit of your plan.',
    );
  if (status >= 300 && status < 400)
    return new SearchProblem(
      'unreachable',
      `sends us elsewhere, which we don't follow ${told}`,
      'Correct its address in the settings.',
    );
  if (status === 404)
    return new SearchProblem(
      'unreachable',
      `does not know the address ${told}`,
      'Correct its address in the settings.',
    );
  if (status >= 500)
    return new SearchProblem(
      'unreachable',
      `is out of order or overloaded ${told}`,
      'Try again later.',
    );
  return new SearchProblem(
    'malformed',
    `does not understand the request ${told}`,
    'Shorten the query, or leave this provider out.',
  );
}
