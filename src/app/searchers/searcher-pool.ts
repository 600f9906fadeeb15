import { HttpSearcher } from '../../adapters/search/http-searcher.js';
import type { Clock } from '../../ports/clock.js';
import type { Searcher } from '../../ports/searcher.js';
import { ENGINE_VERSION } from '../engine-version.js';
import type { ConfiguredSearcher } from './configured-searchers.js';

/** Searchers by what they are configured with: the same one keeps its pace from question to question. */
export class SearcherPool {
  readonly #clock: Clock;
  readonly #searchers = new Map<string, Searcher>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  searcher({ provider, access }: ConfiguredSearcher): Searcher {
    const key = JSON.stringify([provider.name, access]);
    const known = this.#searchers.get(key);
    if (known !== undefined) return known;
    const made = new HttpSearcher(provider, access, {
      version: ENGINE_VERSION,
      clock: this.#clock,
    });
    this.#searchers.set(key, made);
    return made;
  }
}
