import type { Chart } from './chart.js';

/** Heights in pixels; widths are per cent, so that a drawing fills its place on any screen. */
export const COLUMNS_HEIGHT = 140;
const AXIS_HEIGHT = 22;
const BAR_HEIGHT = 34;
const TICKS_AT_MOST = 5;

export interface Shape {
  /** Per cent of the width. */
  x: number;
  width: number;
  /** Pixels from the top. */
  y: number;
  height: number;
}

const hundredth = (value: number): number => Number(value.toFixed(2));

/** Where each number stands. */
export const shapesOf = ({ form, bars, top }: Chart): Shape[] =>
  bars.map(({ value }, at) => {
    const share = value / top;
    if (form === 'bars')
      return { x: 0, width: hundredth(share * 100), y: at * BAR_HEIGHT + 18, height: 10 };
    const step = 100 / bars.length;
    const height = hundredth(share * (COLUMNS_HEIGHT - 16));
    return {
      x: hundredth(at * step + step * 0.1),
      width: hundredth(step * 0.8),
      y: hundredth(COLUMNS_HEIGHT - height),
      height,
    };
  });

export const heightOf = ({ form, bars }: Chart): number =>
  form === 'bars' ? bars.length * BAR_HEIGHT : COLUMNS_HEIGHT + AXIS_HEIGHT;

/** Which columns of a row of many are named under the axis, the first and the last always. */
export const ticksOf = ({
  bars,
}: Chart): { at: number; label: string; anchor: 'start' | 'middle' | 'end'; x: number }[] => {
  const count = Math.min(TICKS_AT_MOST, bars.length);
  const last = bars.length - 1;
  const places = Array.from({ length: count }, (_, tick) =>
    Math.round((tick * last) / Math.max(1, count - 1)),
  );
  const step = 100 / bars.length;
  return [...new Set(places)].map((at) => {
    const anchor =
      at === 0 && bars.length > TICKS_AT_MOST
        ? 'start'
        : at === last && bars.length > TICKS_AT_MOST
          ? 'end'
          : 'middle';
    const x = anchor === 'start' ? 0 : anchor === 'end' ? 100 : hundredth((at + 0.5) * step);
    return { at, label: bars[at]?.label ?? '', anchor, x };
  });
};
