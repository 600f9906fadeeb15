import { expect, it } from 'vitest';
import { foundPageSchema, searchRecordSchema } from '../../model/web-search.js';
import type { SearchAnswer } from '../../ports/searcher.js';
import { searchRecord } from './search-record.js';

const LOG = {
  searcher: 'searxng',
  query: 'harbour dues',
  askedAt: '2025-03-01T12:00:00.000Z',
  took: 12,
  requests: 1,
  cost: 0,
  deadEngines: [{ name: 'google', why: 'CAPTCHA' }],
  unheeded: ['dateRange'],
} satisfies Partial<SearchAnswer>;

it('keeps finding nothing and failing apart', () => {
  const refused = [{ url: 'http://127.0.0.1/', why: 'it leads to this machine' }];
  const failure = { why: 'quota', message: 'SearXNG takes no more requests.' } as const;
  const nothing = searchRecord({ ...LOG, found: [], count: null, refused }, null);
  const failed = searchRecord({ ...LOG, failure }, 'marlow.example');
  expect(nothing).toEqual({ ...LOG, site: null, found: 0, refused, failure: null });
  expect(failed).toEqual({ ...LOG, site: 'marlow.example', found: null, refused: [], failure });
  for (const record of [nothing, failed])
    expect(searchRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
});

it('keeps what was found as it is written', () => {
  const page = {
    url: 'https://marlow.example/',
    title: 'Dues',
    snippet: '',
    kind: 'archived',
    date: { iso: '2024-03-03', basis: 'captured' },
    warc: { url: 'https://archive.example/a.warc.gz', offset: 7, length: 9 },
  };
  expect(foundPageSchema.parse(page)).toEqual(page);
});
