import { byHand, valuesOf } from '../../model/settings.js';

/** What a reader of a page or document would not see. Nobody compared these on labelled pages. */
export const HIDDEN_SETTINGS = {
  contrast: byHand(
    1.1,
    [1, 4.5],
    'Contrast below which nobody sees a text; what is meant to be read has 4.5 (WCAG 2.2).',
  ),
  opacity: byHand(0.05, [0, 1], 'Opacity below which nobody sees a text.'),
  covering: byHand(0.9, [0, 1], 'Opacity from which a background covers what lies behind it.'),
  painted: byHand(0.5, [0, 1], 'Opacity from which what a PDF paints covers what lies behind it.'),
  pixels: byHand(2.5, [0, 8], 'Pixels of a page’s text below which nobody reads it.'),
  points: byHand(1.5, [0, 6], 'Points of a PDF’s text below which nobody reads it.'),
  far: byHand(500, [50, 10_000], 'Pixels beyond an edge of the window from which nobody scrolls.'),
  scale: byHand(0.02, [0, 0.5], 'Scale below which a box is folded to nothing.'),
  zoom: byHand(0.1, [0, 0.5], 'Zoom below which a box is folded to nothing.'),
  near: byHand(0.6, [0, 5], 'Points that a place in a PDF may be off by reckoning.'),
};

export const HIDDEN = valuesOf(HIDDEN_SETTINGS);
