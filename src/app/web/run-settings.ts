import { byHand, valuesOf } from '../../model/settings.js';

/** Every number that a run over the web goes by: what it may take, and when it has enough. */
export const WEB_RUN_SETTINGS = {
  pages: byHand(
    40,
    [1, 1000],
    'Pages that a run visits at most: the reader reads 24 passages, which rarely need more.',
  ),
  seconds: byHand(
    300,
    [5, 86_400],
    'Seconds that a run may take: as long as anybody waits for an answer.',
  ),
  megabytes: byHand(100, [1, 100_000], 'Megabytes that a run may fetch, as they are sent.'),
  atOnce: byHand(4, [1, 16], 'Pages of different hosts that are fetched at once.'),
  perQuery: byHand(
    10,
    [1, 50],
    'Results of one search that are taken: what stands further down is rarely visited anyway.',
  ),
  perHost: byHand(
    6,
    [1, 100],
    'Pages of one host that a run visits, so that no publisher fills it.',
  ),
  enough: byHand(
    12,
    [1, 200],
    'Pages that must be kept before a primary record among them ends a run.',
  ),
  withoutOrigin: byHand(
    12,
    [2, 200],
    'Pages in a row without a text of its own after which more of them are not worth the time.',
  ),
  copyShingle: byHand(5, [2, 12], 'Words of the runs by which two pages are compared.'),
  copyShare: byHand(
    0.6,
    [0.2, 1],
    'Share of the shorter page that stands in another from which it is a copy and no new origin.',
  ),
};

export const WEB_RUN = valuesOf(WEB_RUN_SETTINGS);
