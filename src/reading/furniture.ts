import { splitSentences } from '../text/sentences.js';
import { APPEALS, LABEL_LINES, NOTICE_OPENINGS } from './furniture-lexicon.js';

const LONGEST_LABEL = 120;
const MOST_APPEAL_SENTENCES = 4;

const matches = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

const isAppeal = (sentence: string): boolean =>
  matches(APPEALS, sentence) || matches(NOTICE_OPENINGS, sentence);

/** Whether one sentence or line is the page speaking of itself: a label, a notice, an appeal. */
export const isFurnitureSentence = (sentence: string): boolean => {
  if (sentence.length <= LONGEST_LABEL && matches(LABEL_LINES, sentence)) return true;
  return (
    isAppeal(sentence) ||
    sentence
      .split(/\s[-–—]\s/u)
      .slice(1)
      .some((part) => matches(APPEALS, part))
  );
};

/**
 * Whether a whole block is furniture: a short paragraph that makes an appeal or gives a notice
 * makes it with all of its sentences.
 */
export function isFurniture(block: string): boolean {
  if (block.length > 1200) return false;
  const sentences = splitSentences(block).map(({ start, end }) => block.slice(start, end));
  return sentences.length <= MOST_APPEAL_SENTENCES && sentences.some(isFurnitureSentence);
}
