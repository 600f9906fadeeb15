import type { Span } from '../api/types.js';
import { markedParts } from './marked-parts.js';

interface Props {
  text: string;
  marks: readonly Span[];
  /** Shows no empty lines; the marks count in the text as it is. */
  dense?: boolean;
}

/** A text with stretches of it marked. */
export const Marked = ({ text, marks, dense = false }: Props) => {
  let at = 0;
  return markedParts(text, marks).map((part) => {
    const key = at;
    at += part.text.length;
    const shown = dense ? part.text.replace(/\n\s*\n/g, '\n') : part.text;
    return part.marked ? <mark key={key}>{shown}</mark> : shown;
  });
};
