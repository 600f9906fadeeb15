import { byHand, valuesOf } from '../../model/settings.js';

/** Every number that reading feeds and sitemaps goes by. */
export const LISTING_SETTINGS = {
  mostBytes: byHand(
    10_000_000,
    [100_000, 50_000_000],
    'Bytes of a list: its parts are made at once in memory, and ten million take about a second.',
  ),
  mostItems: byHand(
    50_000,
    [100, 50_000],
    'Addresses of a list that are read: as many as a sitemap may have (sitemaps.org).',
  ),
  addressLength: byHand(
    2_048,
    [200, 10_000],
    'Characters of an address: longer ones are not in use, and would fill the record.',
  ),
  stampLength: byHand(64, [20, 200], 'Characters that are kept of a stated time.'),
};

export const LISTINGS = valuesOf(LISTING_SETTINGS);
