import type { Span } from '../api/types.js';

export interface Part {
  text: string;
  marked: boolean;
}

/**
 * A text cut at its marks, in order, with nothing lost: the parts joined are the text. Marks may
 * touch, overlap or run over the end.
 */
export const markedParts = (text: string, marks: readonly Span[]): Part[] => {
  const parts: Part[] = [];
  const push = (start: number, end: number, marked: boolean): void => {
    if (start < end) parts.push({ text: text.slice(start, end), marked });
  };
  let at = 0;
  for (const { start, end } of [...marks].sort((one, other) => one.start - other.start)) {
    const from = Math.min(Math.max(start, at), text.length);
    push(at, from, false);
    push(from, Math.min(end, text.length), true);
    at = Math.max(at, Math.min(end, text.length));
  }
  push(at, text.length, false);
  return parts;
};
