import { withoutOrders } from '../english/without-orders.js';
import type { PassageToRead } from '../ports/reader.js';

/**
 * The one place where words of sources are made ready for a model that judges them. Whatever a
 * model must not see of a text is taken out here.
 */
const shown = (text: string): string =>
  JSON.stringify(withoutOrders(text).text.replace(/\s+/gu, ' ').trim());

const named = (name: string, text: string): string[] =>
  text === '' ? [] : [`${name}: ${shown(text)}`];

const passageLines = (
  { sentences, title, publisher, date, heading }: PassageToRead,
  number: number,
): string[] => [
  `PASSAGE ${number}`,
  ...named('title', title),
  ...named('publisher', publisher),
  ...named('date', date ?? ''),
  ...named('heading', heading),
  ...sentences.map((sentence, at) => `${at + 1}: ${shown(sentence)}`),
];

/** A passage as it is sent, numbered from 1. */
export const passageText = (passage: PassageToRead, number: number): string =>
  passageLines(passage, number).join('\n');

/**
 * A claim and passages as a model is shown them. Each text is a JSON string on one line, so that
 * none can begin a line, a passage or a number of its own.
 */
export const passageMaterial = (claim: string, passages: readonly PassageToRead[]): string =>
  [`CLAIM: ${shown(claim)}`, ...passages.map((passage, at) => passageText(passage, at + 1))].join(
    '\n\n',
  );
