import type { Recognition } from './recognition.js';
import type { Span } from './span.js';

/** Ten-thousandths, as extractions count places on a page. */
const WHOLE = 10_000;

/** What an extraction knows of words that were read from pictures: a word is five numbers. */
interface Recognised {
  by: string;
  lines: readonly {
    page: number;
    top: number;
    bottom: number;
    words: readonly (readonly number[])[];
  }[];
}

/** How the words of a span were recognised; undefined where none of them was read from a picture. */
export function recognitionAt(
  recognised: Recognised | undefined,
  { start, end }: Span,
): Recognition | undefined {
  const boxes: Recognition['boxes'] = [];
  let letters = 0;
  let sum = 0;
  let lowest = 100;
  for (const { page, top, bottom, words } of recognised?.lines ?? []) {
    const within = words.filter(([from = 0, to = 0]) => from < end && to > start);
    if (within.length === 0) continue;
    for (const [from = 0, to = 0, confidence = 0] of within) {
      letters += to - from;
      sum += (to - from) * confidence;
      lowest = Math.min(lowest, confidence);
    }
    boxes.push({
      page,
      left: Math.min(...within.map(([, , , left = 0]) => left)) / WHOLE,
      top: top / WHOLE,
      right: Math.max(...within.map(([, , , , right = 0]) => right)) / WHOLE,
      bottom: bottom / WHOLE,
    });
  }
  if (recognised === undefined || letters === 0) return undefined;
  const confidence = Number((sum / letters / 100).toFixed(3));
  return { by: recognised.by, confidence, lowest: lowest / 100, boxes };
}
