import { withoutInvisible } from '../text/invisible.js';
import { replaceQuotations } from '../text/quotations.js';
import { splitSentences } from '../text/sentences.js';
import { addressesMachine, quotesOrder } from './signs/addresses-machine.js';

/** A text as it may stand in a prompt, and the sentences that were cut from it. */
export interface CleanedText {
  text: string;
  cut: string[];
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;

/** What stands where a sentence reports on an order and quotes it. */
const REPORTED = '“[words addressed to a machine]”';

/**
 * A text as it may stand in a prompt: without what its readers don't see, without comments, and
 * without the sentences that speak to a machine. A sentence that only quotes such words stays, and
 * the words go. A prompt holds sources as data; this takes away what pretends to be more.
 */
export function withoutOrders(text: string): CleanedText {
  const cut: string[] = [];
  const seen = withoutInvisible(text).replace(COMMENT, (comment) => {
    cut.push(comment.trim());
    return ' ';
  });
  const kept = splitSentences(seen).flatMap(({ start, end }) => {
    const sentence = seen.slice(start, end);
    if (addressesMachine(sentence)) {
      cut.push(sentence);
      return [];
    }
    return replaceQuotations(sentence, (whole, words) => {
      if (!quotesOrder(words)) return whole;
      cut.push(words);
      return REPORTED;
    });
  });
  // A text that holds no such thing keeps its own white space.
  return { text: cut.length === 0 ? seen : kept.join(' '), cut };
}
