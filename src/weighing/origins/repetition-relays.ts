import { analyseSentence } from '../../english/analyse-sentence.js';
import type { Copies, Original } from './copies.js';
import { type Relay, relayFrom } from './relay.js';
import { ORIGINS } from './settings.js';
import type { SourceSentence } from './source.js';

/** What a sentence puts within quotation marks, where it stood before. */
export function relaysOfQuotations(
  sentence: SourceSentence,
  copies: Copies,
): (Relay & { mostly: boolean })[] {
  const { quotations, terms } = sentence.analysis;
  const whole = terms.content.length;
  return quotations.flatMap((words) => {
    const { content, pairs } = analyseSentence(words).terms;
    const [from] = pairs.length + 1 < ORIGINS.quotedWords ? [] : copies.quotedFrom(words, sentence);
    if (from === undefined) return [];
    return [
      {
        ...relayFrom(sentence, from, 'quotes'),
        mostly: content.length >= ORIGINS.mostlyQuoted * whole,
      },
    ];
  });
}

/** How much of its writer's own work stands in a sentence and in its document. */
export interface OwnWork {
  inSentence: boolean;
  inDocument: boolean;
}

function tellsTheSame({ matter, wording, numbers }: Original, own: OwnWork): boolean {
  if (own.inSentence || matter < ORIGINS.sameWords || wording < ORIGINS.nearWords) return false;
  const apart = own.inDocument && numbers < ORIGINS.sameNumbers;
  return (matter + wording) / 2 >= (apart ? ORIGINS.nearlyBesideOwnWork : ORIGINS.nearly);
}

/** What says no in nearly the words of a yes is an answer to it, and no echo. */
const isContrary = ({ analysis: one }: SourceSentence, { analysis: other }: SourceSentence) =>
  one.isNegative !== other.isNegative;

/** Earlier sentences that a sentence repeats, in nearly their words or in others. */
export const relaysOfRepetition = (
  sentence: SourceSentence,
  copies: Copies,
  own: OwnWork,
): Relay[] =>
  copies.originalsOf(sentence).flatMap((original) => {
    if (isContrary(sentence, original.sentence)) return [];
    const verbatim = original.wording >= ORIGINS.sameWords && original.matter >= ORIGINS.sameWords;
    if (!verbatim && !tellsTheSame(original, own)) return [];
    return [relayFrom(sentence, original.sentence, verbatim ? 'quotes' : 'repeats')];
  });
