import type { SentenceInContext } from '../../src/ports/judge.js';
import { splitSentences } from '../../src/text/sentences.js';

/**
 * The sentences of a piece of evidence as the judge reads them, in order. A line break ends a
 * sentence: the data sets put one sentence, or one question with its answer, on a line.
 */
export function evidenceSentences(evidence: string, title: string): SentenceInContext[] {
  const texts = evidence
    .split('\n')
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)))
    .filter((text) => text.trim() !== '');
  return texts.map((text, at) => ({
    text,
    before: texts[at - 1] ?? '',
    after: texts[at + 1] ?? '',
    heading: '',
    title,
    publisher: '',
    date: null,
  }));
}
