import type { RecognisedLine } from '../../model/document.js';
import { type RecognisedPage, turnBack } from '../../model/recognised-page.js';
import type { WordOnPage } from './word-on-page.js';

/** Code units within which the next word has to stand: what was left out between two is short. */
const WITHIN = 60;

const whole = (value: number): number => Math.min(10_000, Math.max(0, Math.round(value)));

/** Left, top, right and bottom of a word on the page as it lies in the document. */
function boxOnPage(
  page: RecognisedPage,
  [left, top, right, bottom]: readonly [number, number, number, number],
): [number, number, number, number] {
  const { width, height, turned } = page;
  if (turned === 0) return [left, top, right, bottom];
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) =>
      turnBack({ x: (x / 10_000) * width, y: (y / 10_000) * height }, turned, page),
    ),
  );
  const isOnSide = Math.abs(Math.round(turned / 90)) % 2 === 1;
  const [wide, high] = isOnSide ? [height, width] : [width, height];
  const xs = corners.map(({ x }) => (x / wide) * 10_000);
  const ys = corners.map(({ y }) => (y / high) * 10_000);
  return [
    whole(Math.min(...xs)),
    whole(Math.min(...ys)),
    whole(Math.max(...xs)),
    whole(Math.max(...ys)),
  ];
}

/** Where a word stands in the text from a place on: a hyphen at the end of its line may be gone. */
function findFrom(text: string, word: string, from: number): [number, number] | undefined {
  const window = text.slice(from, from + WITHIN + word.length);
  for (const form of [word, word.replace(/-$/u, '')]) {
    const at = form === '' ? -1 : window.indexOf(form);
    if (at >= 0) return [from + at, from + at + form.length];
  }
  return undefined;
}

/**
 * Where recognised words stand in the text that was made of them, by their lines.
 *
 * @param lines - Lines of words in the order of the text. Words that are not in it are left out.
 */
export function placedWords(
  text: string,
  lines: readonly (readonly WordOnPage[])[],
): RecognisedLine[] {
  const placed: RecognisedLine[] = [];
  let from = 0;
  for (const line of lines) {
    const words: RecognisedLine['words'] = [];
    let top = 10_000;
    let bottom = 0;
    for (const { page, word } of line) {
      const found = findFrom(text, word.text.normalize('NFC'), from);
      if (found === undefined) continue;
      const box = boxOnPage(page, word.box);
      words.push([...found, word.confidence, box[0], box[2]]);
      top = Math.min(top, box[1]);
      bottom = Math.max(bottom, box[3]);
      from = found[1];
    }
    const page = line[0]?.page.page;
    if (page !== undefined && words.length > 0) placed.push({ page, top, bottom, words });
  }
  return placed;
}
