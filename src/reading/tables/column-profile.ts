import type { ColumnType } from '../../model/table.js';
import { type DayOrder, dayIn } from './days.js';
import { isWhole, type NumberStyle, numberIn } from './numbers.js';
import { TABLES } from './settings.js';

/** How the cells of a column are to be read. */
export interface ColumnReading {
  type: ColumnType;
  unit: string | null;
  style: NumberStyle;
  order: DayOrder;
  /** Most digits before and behind the point. */
  digits: number;
  decimals: number;
  /** Whether the cells don't tell if day or month comes first. */
  eitherOrder: boolean;
  /** Share of the cells that would be values in a column of text; 0 elsewhere. */
  mixed: number;
}

const MISSING = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  'null',
  'nan',
  '-',
  '–',
  '—',
  '..',
  '...',
  '.',
  '?',
]);

/** Whether a cell says that it has no value. */
export const isMissing = (cell: string): boolean =>
  cell.length <= 4 && (cell === '' || MISSING.has(cell.toLowerCase()));

const TRUE = /^(?:yes|y|true)$/iu;
const FALSE = /^(?:no|n|false)$/iu;

const truthOf = (cell: string): string | undefined => {
  if (cell.length > 5) return undefined;
  if (TRUE.test(cell)) return 'true';
  return FALSE.test(cell) ? 'false' : undefined;
};

const COUNTED = [
  'filled',
  'dayFirst',
  'monthFirst',
  'timed',
  'differ',
  'truths',
  'point',
  'comma',
  'wholePoint',
  'wholeComma',
  'percent',
  'digits',
  'decimals',
  'money',
] as const;

/** Counts what the cells of a column could be, one cell after the other. */
export class ColumnProfile {
  readonly #counts = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Record<
    (typeof COUNTED)[number],
    number
  >;
  readonly #currencies = new Map<string, number>();

  add(cell: string): void {
    if (isMissing(cell)) return;
    const counts = this.#counts;
    counts.filled += 1;
    if (!/\d/u.test(cell)) {
      if (truthOf(cell) !== undefined) counts.truths += 1;
      return;
    }
    const settled = counts.filled > TABLES.settledAfter;
    if (!settled || counts.point + counts.comma > 0) this.#addNumber(cell);
    if (!settled || counts.monthFirst + counts.dayFirst > 0) this.#addDay(cell);
  }

  #addDay(cell: string): void {
    const counts = this.#counts;
    const monthFirst = dayIn(cell, 'month-first');
    const isIso = monthFirst !== undefined && /^\d{4}/u.test(cell);
    const dayFirst = isIso ? monthFirst : dayIn(cell, 'day-first');
    if (monthFirst?.value !== dayFirst?.value) counts.differ += 1;
    if (monthFirst !== undefined) counts.monthFirst += 1;
    if (dayFirst !== undefined) counts.dayFirst += 1;
    if ((monthFirst ?? dayFirst)?.timed) counts.timed += 1;
  }

  #addNumber(cell: string): void {
    const counts = this.#counts;
    const point = numberIn(cell, 'point');
    const comma = point !== undefined && isWhole(cell) ? point : numberIn(cell, 'comma');
    if (point !== undefined) counts.point += 1;
    if (comma !== undefined) counts.comma += 1;
    if (point !== undefined && isWhole(point.value)) counts.wholePoint += 1;
    if (comma !== undefined && isWhole(comma.value)) counts.wholeComma += 1;
    const read = point ?? comma;
    const [whole = '', fraction = ''] = read?.value.split('.') ?? [];
    const digits = whole.replace('-', '').length;
    const decimals = fraction.length;
    if (digits > counts.digits) counts.digits = digits;
    if (decimals > counts.decimals) counts.decimals = decimals;
    if (read?.percent) counts.percent += 1;
    if (read?.currency) {
      counts.money += 1;
      this.#currencies.set(read.currency, (this.#currencies.get(read.currency) ?? 0) + 1);
    }
  }

  /** What the column is, by most of its cells. */
  reading(): ColumnReading {
    const {
      filled,
      dayFirst,
      monthFirst,
      timed,
      truths,
      point,
      comma,
      wholePoint,
      wholeComma,
      percent,
      money,
    } = this.#counts;
    const enough = filled * TABLES.typedShare;
    const style: NumberStyle = comma > point ? 'comma' : 'point';
    const order: DayOrder = dayFirst > monthFirst ? 'day-first' : 'month-first';
    const days = Math.max(dayFirst, monthFirst);
    const numbers = Math.max(point, comma);
    const as = (type: ColumnType, unit: string | null = null, eitherOrder = false) => ({
      type,
      unit,
      style,
      order,
      eitherOrder,
      digits: type === 'number' || type === 'amount' ? this.#counts.digits : 0,
      decimals: type === 'number' || type === 'amount' ? this.#counts.decimals : 0,
      mixed: type === 'text' && filled > 0 ? Math.max(days, numbers) / filled : 0,
    });
    if (filled === 0) return as('text');
    if (days >= enough) {
      return as(
        timed > 0 ? 'instant' : 'date',
        null,
        dayFirst === monthFirst && this.#counts.differ > 0,
      );
    }
    if (truths >= enough) return as('boolean');
    if (numbers < enough) return as('text');
    if (money >= numbers * TABLES.currencyShare) return as('amount', this.#currency());
    if (percent >= numbers * TABLES.currencyShare) return as('number', '%');
    const whole = style === 'comma' ? wholeComma : wholePoint;
    return as(whole === numbers ? 'integer' : 'number');
  }

  #currency(): string {
    return [...this.#currencies].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  }
}

/**
 * What a cell is worth in its column, as SQL reads it.
 *
 * @returns Null where it is missing, undefined where it is of another type than the column.
 */
export function valueIn(
  cell: string,
  { type, unit, style, order }: ColumnReading,
): string | null | undefined {
  if (isMissing(cell)) return null;
  if (type === 'text') return cell;
  if (type === 'boolean') return truthOf(cell);
  if (type === 'date' || type === 'instant') {
    const day = dayIn(cell, order);
    if (day === undefined) return undefined;
    return type === 'instant' && !day.timed ? `${day.value} 00:00:00` : day.value;
  }
  const number = numberIn(cell, style);
  if (number === undefined || (type === 'integer' && !isWhole(number.value))) return undefined;
  if (type === 'amount' && number.currency !== null && number.currency !== unit) return undefined;
  if (type !== 'amount' && number.currency !== null) return undefined;
  return number.percent === (unit === '%') || type === 'amount' || unit === '%'
    ? number.value
    : undefined;
}
