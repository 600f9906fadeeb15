import type { Span } from '../api/types.js';
import { markedParts } from './marked-parts.js';

/** A text with stretches of it marked. */
export const Marked = ({ text, marks }: { text: string; marks: readonly Span[] }) => {
  let at = 0;
  return markedParts(text, marks).map((part) => {
    const key = at;
    at += part.text.length;
    return part.marked ? <mark key={key}>{part.text}</mark> : part.text;
  });
};
