import { wcagContrast } from 'culori';
import type { PdfPiece } from '../pdf-page-lines.js';
import type { HiddenPieces } from './hidden-pieces.js';
import type { ShownText } from './pdf-paint.js';
import { HIDDEN } from './settings.js';

const asColour = ([r = 0, g = 0, b = 0]: readonly number[]) => ({ mode: 'rgb' as const, r, g, b });

/** Why a text is not seen; on a picture it may be the layer that text recognition made. */
const whyUnseen = ({ isDrawn, opacity, colour, behind }: ShownText): string | null => {
  if (behind === null) return null;
  if (!isDrawn) return 'drawn invisibly';
  if (opacity < HIDDEN.opacity) return 'transparent';
  if (colour === null) return null;
  const contrast = wcagContrast(asColour(colour), asColour(behind));
  return contrast < HIDDEN.contrast ? 'in the colour of its background' : null;
};

/** Hidden text with the place where it begins, in rows. */
type Places = ReadonlyMap<number, readonly { x: number; text: string; why: string }[]>;

const placesOf = (shown: readonly ShownText[]): Places => {
  const rows = new Map<number, { x: number; text: string; why: string }[]>();
  for (const item of shown) {
    const why = whyUnseen(item);
    if (why === null || item.text.trim() === '') continue;
    const row = Math.round(item.y);
    rows.set(row, [...(rows.get(row) ?? []), { x: item.x, text: item.text, why }]);
  }
  return rows;
};

/** Cuts words out of a text, whatever white space stands between their letters; null where it lacks them. */
const cutOut = (text: string, words: string): string | null => {
  const letters = [...words.replace(/\s+/gu, '')].map((letter) =>
    letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&'),
  );
  const found = new RegExp(letters.join('\\s*'), 'u').exec(text);
  return found === null
    ? null
    : text.slice(0, found.index) + text.slice(found.index + found[0].length);
};

export interface VisiblePage {
  shown: readonly ShownText[];
  number: number;
}

/** The pieces of a page that are seen; the others are gathered, with the reason. */
export function visiblePieces(
  pieces: readonly PdfPiece[],
  { shown, number }: VisiblePage,
  gathered: HiddenPieces,
): PdfPiece[] {
  const places = placesOf(shown);
  const rowsNear = (y: number) => [-1, 0, 1].flatMap((by) => places.get(Math.round(y) + by) ?? []);
  return pieces.flatMap((piece) => {
    const { x, y, width, size } = piece;
    if (size < HIDDEN.points) {
      gathered.add(piece.text, 'letters too small to see', number);
      return [];
    }
    let { text } = piece;
    for (const place of rowsNear(y)) {
      if (place.x < x - HIDDEN.near || place.x > x + width + HIDDEN.near) continue;
      const rest = cutOut(text, place.text);
      if (rest === null && Math.abs(place.x - x) > HIDDEN.near) continue;
      gathered.add(rest === null ? text : place.text, place.why, number);
      text = rest ?? '';
    }
    return text.trim() === '' && piece.text.trim() !== '' ? [] : [{ ...piece, text }];
  });
}
