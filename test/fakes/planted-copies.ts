import type { SmallDocument } from './small-dossier.js';

/** How a copy is edited, each between 0 and 1: chosen by whoever plants it. */
export interface Edits {
  /** Which sentence is cut, of the document's last ones. */
  cut: number;
  /** Where a word is put in. */
  insert: number;
  /** How many days later it is printed. */
  later: number;
}

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * A copy as editors print it: under their own name and title, later, with a line of their own, a
 * word put in, and sometimes without its last sentence.
 */
export function plantedCopy(
  document: SmallDocument,
  number: number,
  { cut, insert, later }: Edits,
): SmallDocument {
  const lines = document.text.trimEnd().split('\n');
  const last = lines.at(-1) ?? '';
  const sentences = last.split(/(?<=[.!?])\s+/);
  const kept = cut < 0.5 && sentences.length > 1 ? sentences.slice(0, -1) : sentences;
  const words = kept.join(' ').split(' ');
  const commas = words.flatMap((word, at) => (/\p{Ll},$/u.test(word) ? [at + 1] : []));
  const place = commas[Math.floor(insert * commas.length)];
  if (place !== undefined) words.splice(place, 0, 'indeed,');
  const body = [...lines.slice(0, -1), words.join(' ')].join('\n');
  return {
    ...document,
    title: `${document.title}, printed again (${number})`,
    publisher: `Paper ${number}`,
    date: document.date && addDays(document.date, 1 + Math.floor(later * 60)),
    text: `${body}\n\nPrinted by Paper ${number}, which is sold at ${number + 2} counters.\n`,
  };
}
