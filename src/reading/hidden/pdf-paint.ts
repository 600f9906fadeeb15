import {
  IDENTITY,
  listOf,
  type Matrix,
  matrixOf,
  type Operators,
  times,
} from '../pdf-operators.js';
import { HIDDEN } from './settings.js';

interface State {
  matrix: Matrix;
  /** 0 to 1 each; null where it is a pattern. */
  colour: readonly number[] | null;
  opacity: number;
  mode: number;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** Text that one operator shows, where it begins on the page, and what is told of its look. */
export interface ShownText {
  text: string;
  x: number;
  y: number;
  /** Whether it is drawn at all. */
  isDrawn: boolean;
  opacity: number;
  colour: readonly number[] | null;
  /** What was painted behind it: a colour, or null for a picture or a pattern. */
  behind: readonly number[] | null;
}

interface Box {
  from: readonly [number, number];
  to: readonly [number, number];
  colour: readonly number[] | null;
}

const WHITE = [1, 1, 1];
/** Text rendering modes that draw nothing (ISO 32000-2, table 104). */
const UNDRAWN = new Set([3, 7]);

const colourOf = (args: unknown): readonly number[] | null => {
  const [first, ...rest] = listOf(args);
  if (typeof first !== 'string') return [first, ...rest].map((part) => Number(part) / 255);
  const parts = /^#(..)(..)(..)$/.exec(first)?.slice(1);
  return parts?.map((part) => Number.parseInt(part, 16) / 255) ?? null;
};

const textOf = (glyphs: readonly unknown[]): string =>
  glyphs
    .map((glyph) =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
        ? String(glyph.unicode)
        : '',
    )
    .join('');

/** Follows the operators of a page, as far as they say where text stands and on what. */
export class PdfPaint {
  readonly shown: ShownText[] = [];
  readonly #boxes: Box[] = [];
  readonly #stack: { state: State; at: number }[] = [];
  #state: State = {
    matrix: IDENTITY,
    colour: [0, 0, 0],
    opacity: 1,
    mode: 0,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  /** What was done since the innermost `save`, beside transformations. */
  #done = 0;
  #moved = 0;

  constructor({ fnArray, argsArray }: Operators, ops: Readonly<Record<string, number>>) {
    const nameOf = new Map(Object.entries(ops).map(([name, code]) => [code, name]));
    fnArray.forEach((code, at) => {
      this.#operate(nameOf.get(code) ?? '', listOf(argsArray[at]));
    });
  }

  #operate(name: string, args: readonly unknown[]): void {
    const [first, second] = args;
    const set = (change: Partial<State>): void => {
      this.#state = { ...this.#state, ...change };
    };
    const act: Record<string, () => void> = {
      save: () => this.#save(),
      restore: () => this.#restore(),
      paintFormXObjectBegin: () => {
        this.#save();
        set({ matrix: times(matrixOf(first), this.#state.matrix) });
      },
      paintFormXObjectEnd: () => this.#restore(),
      transform: () => set({ matrix: times(matrixOf(args), this.#state.matrix) }),
      setFillRGBColor: () => set({ colour: colourOf(args) }),
      setFillColorN: () => set({ colour: null }),
      setFillTransparent: () => set({ opacity: 0 }),
      setGState: () => this.#graphics(first),
      setTextRenderingMode: () => set({ mode: Number(first) }),
      setFont: () => set({ size: Number(second) }),
      setCharSpacing: () => set({ charSpacing: Number(first) }),
      setWordSpacing: () => set({ wordSpacing: Number(first) }),
      setHScale: () => set({ scale: Number(first) / 100 }),
      setLeading: () => set({ leading: Number(first) }),
      setTextRise: () => set({ rise: Number(first) }),
      beginText: () => this.#place(IDENTITY),
      setTextMatrix: () => this.#place(matrixOf(args.length === 1 ? first : args)),
      moveText: () => this.#move(Number(first), Number(second)),
      setLeadingMoveText: () => {
        set({ leading: -Number(second) });
        this.#move(Number(first), Number(second));
      },
      nextLine: () => this.#move(0, -this.#state.leading),
      showText: () => this.#show(listOf(first)),
      constructPath: () => this.#paint(Number(first), listOf(args[2]).map(Number)),
      shadingFill: () => this.#cover([0, 0, 1, 1], null),
    };
    if (name === 'transform') this.#moved += 1;
    else if (!/^(?:save|restore|dependency|setGState|.*MarkedContent.*)$/.test(name))
      this.#done += 1;
    if (/^paint.*Image/.test(name)) this.#cover([0, 0, 1, 1], null);
    act[name]?.();
  }

  #save(): void {
    this.#stack.push({ state: this.#state, at: this.#done });
    this.#moved = 0;
  }

  /** Large pictures are not listed: a transformation of which nothing is drawn is the place of one. */
  #restore(): void {
    const saved = this.#stack.pop();
    if (saved === undefined) return;
    if (saved.at === this.#done && this.#moved > 0) this.#cover([0, 0, 1, 1], null);
    this.#moved = 0;
    this.#done += 1;
    this.#state = saved.state;
  }

  #graphics(entries: unknown): void {
    for (const entry of listOf(entries)) {
      const [key, value] = listOf(entry);
      if (key === 'ca') this.#state = { ...this.#state, opacity: Number(value) };
    }
  }

  #place(matrix: Matrix): void {
    this.#text = matrix;
    this.#line = matrix;
  }

  #move(x: number, y: number): void {
    this.#place(times([1, 0, 0, 1, x, y], this.#line));
  }

  #show(glyphs: readonly unknown[]): void {
    const { matrix, colour, mode, opacity, rise } = this.#state;
    // A library that joins pieces of text leaves the spaces before them out.
    const first = glyphs.findIndex((glyph) => textOf([glyph]).trim() !== '');
    const before = this.#widthOf(glyphs.slice(0, Math.max(0, first)));
    const [, , , , x, y] = times(times([1, 0, 0, 1, before, rise], this.#text), matrix);
    const isDrawn = !UNDRAWN.has(mode);
    const behind = this.#behind(x, y);
    this.shown.push({ text: textOf(glyphs), x, y, isDrawn, opacity, colour, behind });
    this.#text = times([1, 0, 0, 1, this.#widthOf(glyphs), 0], this.#text);
  }

  #widthOf(glyphs: readonly unknown[]): number {
    const { size, charSpacing, wordSpacing, scale } = this.#state;
    return glyphs.reduce<number>((sum, glyph) => {
      if (typeof glyph === 'number') return sum - (glyph * size * scale) / 1000;
      if (typeof glyph !== 'object' || glyph === null || !('width' in glyph)) return sum;
      const spaced = 'isSpace' in glyph && glyph.isSpace === true ? wordSpacing : 0;
      return sum + ((Number(glyph.width) * size) / 1000 + charSpacing + spaced) * scale;
    }, 0);
  }

  /** @param fill - The operator that ends the path: 22 to 27 fill it. */
  #paint(fill: number, [x0, y0, x1, y1]: readonly number[]): void {
    if (fill < 22 || fill > 27 || y1 === undefined) return;
    if (this.#state.opacity < HIDDEN.painted) return;
    this.#cover([x0 ?? 0, y0 ?? 0, x1 ?? 0, y1], this.#state.colour);
  }

  #cover(
    [x0, y0, x1, y1]: Matrix | readonly [number, number, number, number],
    colour: Box['colour'],
  ) {
    const corners = [
      times([1, 0, 0, 1, x0, y0], this.#state.matrix),
      times([1, 0, 0, 1, x1, y1], this.#state.matrix),
    ];
    const xs = corners.map((corner) => corner[4]);
    const ys = corners.map((corner) => corner[5]);
    const from = [Math.min(...xs), Math.min(...ys)] as const;
    this.#boxes.push({ from, to: [Math.max(...xs), Math.max(...ys)], colour });
  }

  #behind(x: number, y: number): readonly number[] | null {
    const box = this.#boxes.findLast(
      ({ from, to }) => x >= from[0] - 1 && x <= to[0] + 1 && y >= from[1] - 1 && y <= to[1] + 1,
    );
    return box === undefined ? WHITE : box.colour;
  }
}
