import { byHand, valuesOf } from '../../model/settings.js';

/** Every number that the pictures beside quotations go by. */
export const SCAN_PICTURE_SETTINGS = {
  around: byHand(
    0.35,
    [0, 2],
    'Share of a line’s height that is shown above and below it: letters hang over their boxes.',
  ),
  beside: byHand(0.015, [0, 0.2], 'Share of a page’s width that is shown on both sides.'),
  lines: byHand(6, [1, 40], 'Lines of a quotation that are shown: the page has the others.'),
  wide: byHand(
    900,
    [200, 4000],
    'Pixels of a picture’s width at most: a column of text on a fine screen.',
  ),
  narrow: byHand(300, [100, 4000], 'Pixels of width below which letters can’t be read.'),
  bytes: byHand(
    60_000,
    [5000, 1_000_000],
    'Bytes of a picture at most; wider ones are made smaller.',
  ),
  all: byHand(1_200_000, [50_000, 20_000_000], 'Bytes of all pictures of a report at most.'),
};

export const SCAN_PICTURE = valuesOf(SCAN_PICTURE_SETTINGS);
