import type { Passage } from '../model/passage.js';

/** A passage as an embedder reads it, as in its training: title and heading, each with a full stop, then the text. */
export const embeddedText = ({ heading, text }: Passage): string =>
  [...heading.split('\n').filter((line) => line !== ''), text].join('. ');
