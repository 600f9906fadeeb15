import type { Stance } from '../model/evidence.js';
import type { TimelineMark, TimelineRow } from './timeline.js';

/** The drawing of a mark around its place, 16 pixels wide: a shape for each stance. */
export const MARK_SHAPES: Record<Stance, string> = {
  supports: 'M0-8 8 6H-8Z',
  refutes: 'M0 8 8-6H-8Z',
  qualifies: 'M0-8 8 0 0 8-8 0Z',
  neither: 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z',
};

export const LABEL_HEIGHT = 20;
export const LANE_HEIGHT = 24;
const ROW_GAP = 12;

/** The axis leaves room for half a mark on either side, in per cent of the width. */
export const MARGIN = 3;

/** A date of less than this share of the axis is a point of it. */
const POINT = 0.02;

/** Where a fraction of the axis stands, from the left. */
export const placeOnAxis = (fraction: number): string =>
  `${(MARGIN + fraction * (100 - 2 * MARGIN)).toFixed(2)}%`;

const heightOf = ({ lanes }: TimelineRow): number => LABEL_HEIGHT + lanes * LANE_HEIGHT + ROW_GAP;

/** From where each row begins, in pixels from the top, and where the last one ends. */
export const stackOf = (rows: readonly TimelineRow[]): { tops: number[]; bottom: number } => ({
  tops: rows.map((_, at) => rows.slice(0, at).reduce((sum, row) => sum + heightOf(row), 0)),
  bottom: rows.reduce((sum, row) => sum + heightOf(row), 0),
});

/** The middle of a mark's lane, in pixels from the top of the drawing. */
export const markHeight = ({ lane }: TimelineMark, top: number): number =>
  top + LABEL_HEIGHT + lane * LANE_HEIGHT + LANE_HEIGHT / 2;

/** Whether a date stands for a stretch of the axis that can be seen. */
export const hasExtent = ({ from, to }: TimelineMark): boolean => to - from >= POINT;

/** How a tick's label stands to it, so that none leaves the drawing. */
export const tickAnchor = (at: number, of: number): 'start' | 'middle' | 'end' =>
  at === 0 ? 'start' : at === of - 1 ? 'end' : 'middle';

/** Where that label stands. */
export const tickPlace = (fraction: number, anchor: 'start' | 'middle' | 'end'): string =>
  anchor === 'start' ? '0' : anchor === 'end' ? '100%' : placeOnAxis(fraction);
