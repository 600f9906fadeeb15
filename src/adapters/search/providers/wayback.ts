import { z } from 'zod';
import { foundDate } from '../found-date.js';
import { MINUTE_MS, type SearchProvider } from '../search-provider.js';

/** A table whose first row is its heading; nothing at all where nothing was kept. */
const answerSchema = z.array(z.tuple([z.string(), z.string()], z.unknown()));

const SITE = 'https://web.archive.org';

/** Copies of a page that the Internet Archive kept, one of each text, the newest first. */
export const WAYBACK: SearchProvider = {
  name: 'wayback',
  title: 'The Wayback Machine',
  base: SITE,
  key: null,
  takes: 'address',
  capabilities: { dateRange: true, language: false, site: false, pages: false },
  mostResults: 1000,
  rates: [{ requests: 15, perMs: MINUTE_MS }],
  price: 0,
  async search(ask, { query, from, to, limit }) {
    const rows = await ask({
      path: '/cdx/search/cdx',
      params: {
        url: query,
        output: 'json',
        fl: 'timestamp,original',
        filter: 'statuscode:200',
        collapse: 'digest',
        from: from?.replaceAll('-', ''),
        to: to?.replaceAll('-', ''),
        // It lists the oldest first; a limit below zero counts from the end.
        limit: -limit,
      },
      schema: answerSchema,
      parse: (text) => (text.trim() === '' ? [] : JSON.parse(text)),
    });
    const newestFirst = rows.slice(1).reverse();
    const found = newestFirst.map(([timestamp, original]) => ({
      url: `${SITE}/web/${timestamp}/${original}`,
      title: original,
      snippet: '',
      kind: 'archived' as const,
      date: foundDate(timestamp.slice(0, 8), 'captured'),
    }));
    return { found, count: null };
  },
};
