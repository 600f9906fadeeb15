import type { TimelineRow } from '../../../src/publishing/timeline.js';

export const LABEL_HEIGHT = 20;
export const LANE_HEIGHT = 24;
const ROW_GAP = 12;

/** The axis leaves room for half a mark on either side, in per cent of the width. */
export const MARGIN = 3;

/** Where a fraction of the axis stands, from the left. */
export const placeOnAxis = (fraction: number): string =>
  `${(MARGIN + fraction * (100 - 2 * MARGIN)).toFixed(2)}%`;

export const heightOf = ({ lanes }: TimelineRow): number =>
  LABEL_HEIGHT + lanes * LANE_HEIGHT + ROW_GAP;
