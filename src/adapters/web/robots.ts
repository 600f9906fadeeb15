import robotsParserModule from 'robots-parser';
import { CorroborateError } from '../../model/error.js';
import type { Clock } from '../../ports/clock.js';
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

/** RFC 9309 lets nobody go by an older file, so that a change of mind is heeded within a day. */
const LONGEST_KEPT_MS = 24 * 60 * 60 * 1000;

/** Knows what each origin's robots.txt allows; asks each origin once a day, unless it fails. */
export class Robots {
  readonly #clock: Clock;
  readonly #answers = new Map<string, { answer: RobotsAnswer; at: number }>();
  readonly #asking = new Map<string, Promise<unknown>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Resolves when the page may be fetched, with the milliseconds between two requests that the
   * file asks for, or null.
   *
   * @throws {CorroborateError} `fetch-refused` where robots.txt forbids it or the server fails to
   *   give it; what `get` throws.
   */
  async permit(url: URL, get: GetRobots): Promise<number | null> {
    const address = new URL('/robots.txt', url);
    const answer = await this.#answer(url.origin, () => get(address));
    if (answer.kind === 'failed') throw unavailable(url);
    if (answer.kind === 'none') return null;
    const rules = robotsParser(address.href, answer.text);
    const matched = url.href.slice(0, LONGEST_MATCHED);
    if (rules.isAllowed(matched, ROBOTS_NAME) === false) throw forbidden(url);
    const seconds = rules.getCrawlDelay(ROBOTS_NAME);
    return seconds === undefined || !Number.isFinite(seconds) ? null : seconds * 1000;
  }

  /** Who comes while somebody else asks waits for the answer, and asks again where there is none. */
  async #answer(origin: string, get: () => Promise<RobotsAnswer>): Promise<RobotsAnswer> {
    for (;;) {
      const known = this.#known(origin);
      if (known !== undefined) return known;
      const asking = this.#asking.get(origin);
      if (asking === undefined) break;
      await asking.catch(() => undefined);
    }
    const at = this.#clock.now().getTime();
    const asked = get();
    this.#asking.set(origin, asked);
    try {
      const answer = await asked;
      if (answer.kind !== 'failed') this.#answers.set(origin, { answer, at });
      return answer;
    } finally {
      this.#asking.delete(origin);
    }
  }

  /** What was answered within a day; a clock that was set back makes nothing younger. */
  #known(origin: string): RobotsAnswer | undefined {
    const known = this.#answers.get(origin);
    if (known === undefined) return undefined;
    const age = this.#clock.now().getTime() - known.at;
    if (age >= 0 && age < LONGEST_KEPT_MS) return known.answer;
    this.#answers.delete(origin);
    return undefined;
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
