import { byHand, valuesOf } from '../../model/settings.js';

/** What decides how a picture is recognised. */
export const OCR_SETTINGS = {
  dots: byHand(200, [70, 600], 'Dots an inch that the engine is told: that of the pages drawn.'),
  dark: byHand(160, [1, 255], 'Shade up to which a pixel is ink.'),
  ink: byHand(0.0002, [0, 0.1], 'Share of ink below which a page is blank: dust is less.'),
  sureWord: byHand(
    70,
    [0, 100],
    'Confidence in percent from which a word tells of the right way up.',
  ),
  upright: byHand(65, [0, 100], 'Mean confidence in percent below which other ways up are tried.'),
  clearlyBetter: byHand(1.3, [1, 10], 'How many times more must be read to prefer another way up.'),
  longLine: byHand(0.3, [0, 1], 'Share of the width from which a line tells the slant of a page.'),
  slant: byHand(1.5, [0, 45], 'Degrees of slant from which a page is straightened.'),
};

export const OCR = valuesOf(OCR_SETTINGS);
