import { WINDOW } from './style-rules.js';

const PIXELS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  rem: 16,
  vw: WINDOW.width / 100,
  vh: WINDOW.height / 100,
};

/**
 * A length of a style in pixels.
 *
 * @param em - Pixels of an `em`.
 * @param whole - Pixels of 100 %.
 * @returns Undefined for what is no length, or one that is worked out.
 */
export function pixelsOf(value: string | undefined, em: number, whole: number): number | undefined {
  const [, number, unit = ''] =
    /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]*|%)$/.exec(value ?? '') ?? [];
  if (number === undefined) return undefined;
  const amount = Number(number);
  if (unit === '') return amount === 0 ? 0 : undefined;
  if (unit === '%') return (amount * whole) / 100;
  if (unit === 'em') return amount * em;
  if (unit === 'ex' || unit === 'ch') return amount * em * 0.5;
  const size = PIXELS[unit];
  return size === undefined ? undefined : amount * size;
}
