import { analyseSentence } from '../../english/analyse-sentence.js';
import type { Copies, Original } from './copies.js';
import { type Relay, relayFrom } from './relay.js';
import type { SourceSentence } from './source.js';

/** Shares of matter and wording from which a sentence has nearly the words of an earlier one. */
const SAME = 0.6;
/** … from which it tells the same in other words, and what the two come to on average. */
const NEAR_WORDS = 0.4;
const NEARLY = 0.5;
/** Beside work of the writer's own it takes more, or so many numbers that are the same. */
const NEARLY_BESIDE_OWN_WORK = 0.62;
const DISTINCTIVE_NUMBERS = 3;

/** Words that a quotation has at least to be traced. */
const LEAST_QUOTED = 4;
/** Share of a sentence's matter that a quotation makes up, to be what the sentence says. */
const MOSTLY = 0.5;

/** What a sentence puts within quotation marks, where it stood before. */
export function quoted(sentence: SourceSentence, copies: Copies): (Relay & { mostly: boolean })[] {
  const { quotations, terms } = sentence.analysis;
  const whole = terms.content.length;
  return quotations.flatMap((words) => {
    const { content, pairs } = analyseSentence(words).terms;
    const [from] = pairs.length + 1 < LEAST_QUOTED ? [] : copies.quotedFrom(words, sentence);
    if (from === undefined) return [];
    return [{ ...relayFrom(sentence, from, 'quotes'), mostly: content.length >= MOSTLY * whole }];
  });
}

/** How much of its writer's own work stands in a sentence and in its document. */
export interface OwnWork {
  inSentence: boolean;
  inDocument: boolean;
}

function tellsTheSame({ matter, wording, numbers }: Original, own: OwnWork): boolean {
  if (own.inSentence || matter < SAME || wording < NEAR_WORDS) return false;
  const apart = own.inDocument && numbers < DISTINCTIVE_NUMBERS;
  return (matter + wording) / 2 >= (apart ? NEARLY_BESIDE_OWN_WORK : NEARLY);
}

/** What says no in nearly the words of a yes is an answer to it, and no echo. */
const isContrary = ({ analysis: one }: SourceSentence, { analysis: other }: SourceSentence) =>
  one.isNegative !== other.isNegative;

/** Earlier sentences that a sentence repeats, in nearly their words or in others. */
export const repeated = (sentence: SourceSentence, copies: Copies, own: OwnWork): Relay[] =>
  copies.originalsOf(sentence).flatMap((original) => {
    if (isContrary(sentence, original.sentence)) return [];
    const verbatim = original.wording >= SAME && original.matter >= SAME;
    if (!verbatim && !tellsTheSame(original, own)) return [];
    return [relayFrom(sentence, original.sentence, verbatim ? 'quotes' : 'repeats')];
  });
