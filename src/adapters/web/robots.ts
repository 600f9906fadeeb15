import robotsParserModule from 'robots-parser';
import { CorroborateError } from '../../model/error.js';
import { printableUrl } from './printable-url.js';

/** The package is CommonJS and exports the function itself; its types say `default`. */
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

/** The name that robots.txt files address us by. */
export const ROBOTS_NAME = 'Corroborate';

/** RFC 9309 asks crawlers to read at least so much of a robots.txt; the rest is left. */
export const ROBOTS_MAX_BYTES = 500 * 1024;

/** Matching takes rules times characters; no honest rule looks further into an address than this. */
const LONGEST_MATCHED = 2000;

/** What became of asking an origin for its robots.txt. */
export type RobotsAnswer =
  | { kind: 'rules'; text: string }
  /** The server says that there is none (4xx): everything is allowed. */
  | { kind: 'none' }
  /** The server failed (5xx): RFC 9309 says to assume that nothing is allowed. */
  | { kind: 'failed' };

/** Gets the robots.txt at this address; rejects where no answer can be had at all. */
export type GetRobots = (url: URL) => Promise<RobotsAnswer>;

/** Knows what each origin's robots.txt allows; asks each origin once, unless it fails. */
export class Robots {
  readonly #answers = new Map<string, RobotsAnswer>();

  /**
   * Resolves when the page may be fetched.
   *
   * @throws {CorroborateError} `fetch-refused` where robots.txt forbids it or the server fails to
   *   give it; what `get` throws.
   */
  async permit(url: URL, get: GetRobots): Promise<void> {
    const address = new URL('/robots.txt', url);
    const answer = this.#answers.get(url.origin) ?? (await get(address));
    if (answer.kind === 'failed') throw unavailable(url);
    this.#answers.set(url.origin, answer);
    if (answer.kind === 'none') return;
    const rules = robotsParser(address.href, answer.text);
    const matched = url.href.slice(0, LONGEST_MATCHED);
    if (rules.isAllowed(matched, ROBOTS_NAME) === false) throw forbidden(url);
  }
}

const forbidden = (url: URL): CorroborateError =>
  new CorroborateError('fetch-refused', `robots.txt of ${url.host} forbids ${printableUrl(url)}`, {
    hint: 'Save the page and add the file, or pass the option that ignores robots.txt.',
  });

const unavailable = (url: URL): CorroborateError =>
  new CorroborateError(
    'fetch-refused',
    `Did not fetch ${printableUrl(url)}: robots.txt of ${url.host} could not be fetched`,
    {
      hint: 'Try again later, or pass the option that ignores robots.txt.',
      retryable: true,
    },
  );
