import type { PassageToRead } from '../../ports/reader.js';
import { splitSentences } from '../../text/sentences.js';

/**
 * A text of the data as one passage, however long. The data sets put one sentence, or one question
 * with its answer, on a line: a line break ends a sentence.
 */
export function passageOf(
  text: string,
  { title = '', date = null }: { title?: string; date?: string | null } = {},
): PassageToRead {
  const parted = text.replace(/\r\n|\r|\n/g, '\n\n');
  const sentences = splitSentences(parted).map(({ start, end }) => parted.slice(start, end));
  return { sentences, title, publisher: '', date, heading: '' };
}
