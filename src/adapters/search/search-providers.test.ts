import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SEARCH_PROVIDERS } from './search-providers.js';

const KNOWS = { dateRange: 'dates', language: 'language', site: 'site', pages: 'pages' } as const;

it('stands in docs/web.md as it is, provider by provider', () => {
  const section = readFileSync('docs/web.md', 'utf8').split('\n## Providers\n')[1] ?? '';
  const rows = [...section.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, name, cells = '']) => {
    const [, needs = '', knows = '', , price = ''] = cells.split('|').map((cell) => cell.trim());
    const variable = /`([A-Z_]+)`/.exec(needs)?.[1] ?? null;
    return { name, variable, knows, price: Number.parseFloat(price) };
  });
  const known = SEARCH_PROVIDERS.map(({ name, base, key, capabilities, price }) => ({
    name,
    variable: base === null ? 'CORROBORATE_SEARXNG_URL' : (key?.variable ?? null),
    knows: Object.entries(KNOWS)
      .flatMap(([ability, word]) => (capabilities[ability as keyof typeof KNOWS] ? [word] : []))
      .join(', '),
    price,
  }));
  expect(rows.slice(0, known.length)).toEqual(known);
});

it('has a recorded answer of each', () => {
  const missing = SEARCH_PROVIDERS.filter(
    ({ name }) => !existsSync(`test/corpus/search/${name}.json`),
  );
  expect(missing).toEqual([]);
});
