import { byHand, valuesOf } from '../../model/settings.js';

/** What rendering one page may take. */
export const RENDERING_SETTINGS = {
  requests: byHand(
    100,
    [1, 10_000],
    'Scripts, styles and data that one page may ask for: pages built of many parts ask for fifty.',
  ),
  megabytes: byHand(20, [1, 1000], 'Megabytes of them in all, unpacked: as much as one page.'),
  seconds: byHand(
    20,
    [1, 600],
    'Seconds in which a page has to be there: at one request a host at a time, some take ten.',
  ),
  lastSeconds: byHand(5, [1, 60], 'Seconds that it has then to hand over what it shows.'),
  named: byHand(10, [1, 1000], 'Requests of one page that are named as refused; others like them.'),
};

export const RENDERING = valuesOf(RENDERING_SETTINGS);

export type RenderingLimits = Readonly<Record<keyof typeof RENDERING, number>>;
