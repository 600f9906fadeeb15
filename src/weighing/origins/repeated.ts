import { quotationsIn } from '../../english/own-voice.js';
import type { Copies, Original } from './copies.js';
import { type Relay, relayFrom } from './relay.js';
import { ORIGINS } from './settings.js';
import type { SourceSentence } from './source.js';
import { termsOf } from './terms.js';

/** What a sentence puts within quotation marks, where it stood before. */
export function quoted(sentence: SourceSentence, copies: Copies): (Relay & { mostly: boolean })[] {
  const whole = termsOf(sentence.text).content.length;
  return quotationsIn(sentence.text).flatMap((words) => {
    const { content, pairs } = termsOf(words);
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

const NEGATES = /\b(?:not|never|no|nobody|none|neither|nor|without|false|untrue)\b|n['’]t\b/i;

/** What says no in nearly the words of a yes is an answer to it, and no echo. */
const isContrary = (one: string, other: string): boolean =>
  NEGATES.test(one) !== NEGATES.test(other);

/** Earlier sentences that a sentence repeats, in nearly their words or in others. */
export const repeated = (sentence: SourceSentence, copies: Copies, own: OwnWork): Relay[] =>
  copies.originalsOf(sentence).flatMap((original) => {
    if (isContrary(sentence.text, original.sentence.text)) return [];
    const verbatim = original.wording >= ORIGINS.sameWords && original.matter >= ORIGINS.sameWords;
    if (!verbatim && !tellsTheSame(original, own)) return [];
    return [relayFrom(sentence, original.sentence, verbatim ? 'quotes' : 'repeats')];
  });
