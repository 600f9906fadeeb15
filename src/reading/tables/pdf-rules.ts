import {
  IDENTITY,
  listOf,
  type Matrix,
  matrixOf,
  type Operators,
  times,
} from '../pdf-operators.js';
import { TABLES } from './settings.js';

/** A line that is drawn across a page or down it: `at` is where it stands, `from` and `to` its ends. */
export interface Rule {
  across: boolean;
  at: number;
  from: number;
  to: number;
}

/** How many numbers follow each step of a path: move, line, two kinds of curve, close. */
const STEPS = [2, 2, 6, 4, 0];
const [MOVE, LINE, , , CLOSE] = [0, 1, 2, 3, 4];
/** Operators that end a path and draw along it; those that fill it are from 22 on. */
const STROKES = new Set([20, 21, 24, 25, 26, 27]);
const FILLS = new Set([22, 23, 24, 25, 26, 27]);

type Point = readonly [number, number];

/** The corners of each part of a path; none of a part that has curves. */
function partsOf(data: readonly number[], matrix: Matrix): { points: Point[]; closed: boolean }[] {
  const parts: { points: Point[]; closed: boolean; curved: boolean }[] = [];
  for (let at = 0; at < data.length; ) {
    const step = data[at] ?? CLOSE;
    const count = STEPS[step ?? 0] ?? 0;
    const [x = 0, y = 0] = data.slice(at + 1, at + 3);
    const [, , , , left, bottom] = times([1, 0, 0, 1, x, y], matrix);
    const last = parts.at(-1);
    if (step === MOVE) parts.push({ points: [[left, bottom]], closed: false, curved: false });
    else if (step === LINE) last?.points.push([left, bottom]);
    else if (step === CLOSE && last) last.closed = true;
    else if (last) last.curved = true;
    at += 1 + count;
  }
  return parts.filter(({ curved }) => !curved);
}

/** A side that stands straight; undefined for a slanting one, and for a dot. */
function straight([x0, y0]: Point, [x1, y1]: Point): Rule | undefined {
  const [wide, high] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (Math.max(wide, high) < TABLES.shortRule) return undefined;
  if (high < 1) return { across: true, at: y0, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  return wide < 1
    ? { across: false, at: x0, from: Math.min(y0, y1), to: Math.max(y0, y1) }
    : undefined;
}

/** A filled rectangle so thin that it is a line. */
function thin(points: readonly Point[]): Rule | undefined {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const [wide, high] = [right - left, top - bottom];
  if (high <= TABLES.thinRule && wide >= TABLES.shortRule)
    return { across: true, at: (bottom + top) / 2, from: left, to: right };
  return wide <= TABLES.thinRule && high >= TABLES.shortRule
    ? { across: false, at: (left + right) / 2, from: bottom, to: top }
    : undefined;
}

function rulesOfPath(end: number, data: readonly number[], matrix: Matrix): Rule[] {
  return partsOf(data, matrix).flatMap(({ points, closed }) => {
    const stroked = STROKES.has(end)
      ? points.flatMap((point, at) => {
          const next = points[at + 1] ?? (closed ? points[0] : undefined);
          return (next && straight(point, next)) ?? [];
        })
      : [];
    const filled = FILLS.has(end) && points.length >= 4 ? thin(points) : undefined;
    return filled === undefined ? stroked : [...stroked, filled];
  });
}

/** All straight lines that a page draws. */
export function pageRules(
  { fnArray, argsArray }: Operators,
  ops: Readonly<Record<string, number>>,
): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = IDENTITY;
  fnArray.forEach((code, at) => {
    const args = listOf(argsArray[at]);
    if (code === ops['save'] || code === ops['paintFormXObjectBegin']) stack.push(matrix);
    if (code === ops['restore'] || code === ops['paintFormXObjectEnd'])
      matrix = stack.pop() ?? IDENTITY;
    if (code === ops['transform']) matrix = times(matrixOf(args), matrix);
    if (code === ops['paintFormXObjectBegin']) matrix = times(matrixOf(args[0]), matrix);
    if (code === ops['constructPath'] && rules.length < TABLES.mostRules) {
      const [data] = listOf(args[1]);
      rules.push(...rulesOfPath(Number(args[0]), listOf(data).map(Number), matrix));
    }
  });
  return rules;
}
