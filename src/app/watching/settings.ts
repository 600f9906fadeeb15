import { byHand, valuesOf } from '../../model/settings.js';

/** Every number that watching sources goes by. */
export const WATCHING_SETTINGS = {
  pagesARun: byHand(
    200,
    [1, 10_000],
    'Pages of one source that a run looks at: at a page a second, some minutes. The others wait.',
  ),
  pagesAtOnce: byHand(
    10,
    [1, 100],
    'Pages that are added before it is recorded what was found: what a kill makes us ask again.',
  ),
  childSitemaps: byHand(
    20,
    [1, 500],
    'Sitemaps of an index that are read: with more, a source of its own is better watched.',
  ),
  alertedItems: byHand(100, [1, 10_000], 'Pages that an alert names; it counts the others.'),
};

export const WATCHING = valuesOf(WATCHING_SETTINGS);
