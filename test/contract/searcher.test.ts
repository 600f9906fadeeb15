import { HttpSearcher } from '../../src/adapters/search/http-searcher.js';
import { SEARCH_PROVIDERS } from '../../src/adapters/search/search-providers.js';
import { fixedClock } from '../fakes/fixed-clock.js';
import { describeSearcher } from './searcher.js';

for (const provider of SEARCH_PROVIDERS) {
  const { name, title, price } = provider;
  const key = provider.key === null ? null : 'k3y-of-nobody';
  describeSearcher(name, {
    title,
    key,
    price,
    forbidden: key === null || provider.forbidden !== undefined ? 'blocked' : 'unauthorised',
    make: (url, limits = { totalMs: 5000 }) =>
      new HttpSearcher(
        provider,
        { url, key, lacks: null },
        {
          version: '1.2.3',
          clock: fixedClock(),
          sleep: async () => undefined,
          limits: { ...limits, retryMs: 0 },
        },
      ),
  });
}
