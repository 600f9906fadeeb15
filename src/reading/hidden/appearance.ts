import { type Color, parse, wcagContrast } from 'culori';
import type { SetStyle } from './cascade.js';
import { pixelsOf } from './lengths.js';
import { HIDDEN } from './settings.js';
import { WINDOW } from './style-rules.js';

/** What hides an element with all that is in it, or, `own`, only its text that says nothing else. */
export interface Appearance {
  /** Why nothing of the element is seen, in the words of its style. */
  gone: string | null;
  /** Why its own text is not seen. */
  unseen: string | null;
  colour: Color;
  /** Null where it can't be told: a picture, or a style sheet that is not in the page. */
  background: Color | null;
  /** Pixels. */
  fontSize: number;
  visible: boolean;
  indent: number;
  opacity: number;
  custom: ReadonlyMap<string, string>;
}

const BLACK: Color = { mode: 'rgb', r: 0, g: 0, b: 0 };
export const WHITE: Color = { mode: 'rgb', r: 1, g: 1, b: 1 };

/** How the page looks before anything sets how it does. */
export const DEFAULT_APPEARANCE: Omit<Appearance, 'background'> = {
  gone: null,
  unseen: null,
  colour: BLACK,
  fontSize: 16,
  visible: true,
  indent: 0,
  opacity: 1,
  custom: new Map(),
};

const SIZES: Readonly<Record<string, number>> = { 'xx-small': 9, 'x-small': 10, small: 13 };

/** Values with those of custom properties in their place; a few deep. */
const resolved = (set: SetStyle, custom: ReadonlyMap<string, string>): SetStyle => {
  const replace = (value: string, depth: number): string =>
    depth > 4 || !value.includes('var(')
      ? value
      : replace(
          value.replace(/var\(\s*(--[^\s,)]+)\s*(?:,([^()]*))?\)/g, (_, name, other = '') =>
            (custom.get(name) ?? other).trim(),
          ),
          depth + 1,
        );
  return new Map([...set].map(([name, value]) => [name, replace(value, 0)]));
};

const numbersOf = (value: string): number[] =>
  (value.match(/[+-]?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

const argumentsOf = (value: string, name: string): number[] | undefined => {
  const inner = new RegExp(`(?:^|\\s|\\))${name}\\(([^)]*)\\)`).exec(value)?.[1];
  return inner === undefined ? undefined : numbersOf(inner);
};

/** Whether a clip leaves nothing to see. */
const clipsAll = (style: SetStyle): boolean => {
  const rect = argumentsOf(style.get('clip') ?? '', 'rect');
  const isLifted = /^(?:absolute|fixed)$/.test(style.get('position') ?? '');
  if (rect !== undefined && isLifted) {
    const [top = 0, right = 0, bottom = 0, left = 0] = rect;
    if (right - left <= 1 || bottom - top <= 1) return true;
  }
  const path = style.get('clip-path') ?? '';
  const [inset = 0, , third = inset] = argumentsOf(path, 'inset') ?? [0];
  if (/inset\([^)]*%/.test(path) && inset + third >= 100) return true;
  const radius = argumentsOf(path, 'circle')?.[0] ?? argumentsOf(path, 'ellipse')?.[0];
  if (radius !== undefined && radius === 0) return true;
  const corners = argumentsOf(path, 'polygon');
  return corners !== undefined && new Set(corners).size <= 1;
};

const isTurnedAway = (style: SetStyle): boolean => {
  const transform = style.get('transform') ?? '';
  const scale = (name: string) =>
    argumentsOf(transform, name)?.some((n) => Math.abs(n) < HIDDEN.scale);
  if (['scale', 'scalex', 'scaley', 'scale3d'].some(scale)) return true;
  if (numbersOf(style.get('scale') ?? '').some((n) => Math.abs(n) < HIDDEN.scale)) return true;
  const matrix = argumentsOf(transform, 'matrix');
  if (matrix !== undefined && matrix[0] === 0 && matrix[1] === 0) return true;
  const turned = argumentsOf(transform, 'rotatex') ?? argumentsOf(transform, 'rotatey');
  return Math.abs(turned?.[0] ?? 0) === 90;
};

/** Whether it stands so far outside of the window that nobody scrolls there. */
const isAway = (style: SetStyle, em: number): boolean => {
  const at = (name: string, whole: number) => pixelsOf(style.get(name), em, whole) ?? 0;
  const { width, height } = WINDOW;
  const lifted = /^(?:absolute|fixed|relative)$/.test(style.get('position') ?? '');
  if (lifted) {
    if (at('left', width) <= -HIDDEN.far || at('top', height) <= -HIDDEN.far) return true;
    if (at('right', width) <= -HIDDEN.far || at('right', width) >= 3 * width) return true;
    if (at('left', width) >= 3 * width || at('bottom', height) >= 3 * height) return true;
  }
  if (at('margin-left', width) <= -HIDDEN.far || at('margin-top', height) <= -HIDDEN.far)
    return true;
  const moves = [style.get('translate') ?? '', style.get('transform') ?? ''].join(' ');
  return /translate|^-?\d/.test(moves)
    ? (moves.match(/-?[\d.]+(?:px|r?em|vw|vh|%)/g) ?? []).some(
        (move) => Math.abs(pixelsOf(move, em, width / 2) ?? 0) >= 2 * HIDDEN.far,
      )
    : false;
};

const isFolded = (style: SetStyle, em: number): boolean => {
  if (!/hidden|clip/.test(style.get('overflow') ?? '')) return false;
  return ['height', 'max-height', 'width', 'max-width'].some((side) => {
    const size = pixelsOf(style.get(side), em, 1000);
    return size !== undefined && size <= 1;
  });
};

/** Why nothing of an element can be seen, whatever its descendants say. */
const whyGone = (style: SetStyle, em: number, opacity: number): string | null => {
  if (style.get('display') === 'none') return 'display: none';
  if (style.get('content-visibility') === 'hidden') return 'content-visibility: hidden';
  if (opacity < HIDDEN.opacity) return 'transparent';
  const filter = argumentsOf(style.get('filter') ?? '', 'opacity')?.[0];
  if (filter !== undefined && filter < HIDDEN.opacity) return 'transparent';
  if (clipsAll(style)) return 'clipped away';
  if (isTurnedAway(style)) return 'scaled to nothing';
  if (isAway(style, em)) return 'placed outside of the page';
  if (isFolded(style, em)) return 'in a box without height or width';
  const zoom = Number(style.get('zoom') ?? 1);
  return zoom < HIDDEN.zoom ? 'scaled to nothing' : null;
};

const colourOf = (value: string | undefined): Color | undefined => {
  const word = value?.match(/#[\da-f]+|[a-z-]+\([^)]*\)|[a-z]+/g)?.map((part) => parse(part));
  return word?.find((colour) => colour !== undefined);
};

const isClear = ({ alpha = 1 }: Color): boolean => alpha < HIDDEN.opacity;

const backgroundOf = (style: SetStyle, around: Appearance): Color | null => {
  const picture = style.get('background-image') ?? 'none';
  if (picture !== 'none') return null;
  const set = colourOf(style.get('background-color'));
  if (set === undefined || isClear(set)) return around.background;
  return (set.alpha ?? 1) < HIDDEN.covering ? null : set;
};

const opacityOf = (value: string | undefined): number => {
  const amount = Number.parseFloat(value ?? '1');
  if (!Number.isFinite(amount)) return 1;
  return value?.endsWith('%') ? amount / 100 : amount;
};

const fontSizeOf = (value: string | undefined, around: number): number => {
  if (value === undefined) return around;
  return SIZES[value] ?? pixelsOf(value, around, around) ?? around;
};

const whyUnseen = (look: Omit<Appearance, 'unseen'>): string | null => {
  const { visible, fontSize, indent, colour, background } = look;
  if (!visible) return 'visibility: hidden';
  if (fontSize < HIDDEN.pixels) return 'letters too small to see';
  if (indent <= -HIDDEN.far || indent >= 3 * WINDOW.width) return 'placed outside of the page';
  if (isClear(colour)) return 'transparent';
  const unlike = background === null ? 21 : wcagContrast(colour, background);
  return unlike < HIDDEN.contrast ? 'in the colour of its background' : null;
};

/** How an element looks within what is around it. */
export function appearanceOf(set: SetStyle, around: Appearance, isRoot: boolean): Appearance {
  const custom = new Map([...around.custom, ...[...set].filter(([name]) => name.startsWith('--'))]);
  const style = resolved(set, custom);
  const fontSize = fontSizeOf(style.get('font-size'), around.fontSize);
  const visibility = isRoot ? undefined : style.get('visibility');
  // What hides the whole page is there for its scripts to take away.
  const opacity = isRoot ? 1 : around.opacity * opacityOf(style.get('opacity'));
  const colour = colourOf(style.get('color')) ?? around.colour;
  const indent = pixelsOf(style.get('text-indent'), fontSize, WINDOW.width) ?? around.indent;
  const visible =
    visibility === undefined || visibility === 'inherit'
      ? around.visible
      : !/hidden|collapse/.test(visibility);
  const gone = isRoot ? null : whyGone(style, fontSize, opacity);
  const background = backgroundOf(style, around);
  const look = { gone, colour, background, fontSize, visible, indent, opacity, custom };
  return { ...look, unseen: whyUnseen(look) };
}
