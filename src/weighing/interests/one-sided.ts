import type { Claim } from '../../model/claim.js';
import type { Interested } from '../../model/phrases/template.js';
import type { Publisher } from '../../model/publisher.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { isHeld } from './holders.js';
import { type Voice, voiceOf } from './voice.js';

/** Each voice with a stake once. */
function interestedIn(voices: readonly Voice[]): Interested[] {
  const names = new Map<string, Interested>();
  for (const { name, standing } of voices)
    if (standing !== 'none' && standing !== 'unknown' && !names.has(name.toLowerCase()))
      names.set(name.toLowerCase(), { name, standing });
  return [...names.values()];
}

/** The sentences of the first teller of each account: by date, undated last, ties by id. */
function firstTellers(sentences: readonly WeighedSentence[]): WeighedSentence[] {
  const order = ({ candidate: { document } }: WeighedSentence) =>
    `${document.metadata.date ?? '9999'} ${document.id}`;
  const first = new Map<string, string>();
  for (const sentence of sentences) {
    const known = first.get(sentence.origin);
    if (known === undefined || order(sentence) < known) first.set(sentence.origin, order(sentence));
  }
  return sentences.filter((sentence) => first.get(sentence.origin) === order(sentence));
}

/**
 * Who all say it, where everybody who says it is a party to the claim or has a stake in it. Of
 * whose stance the reader is unsure isn't named, but without a stake counts as somebody else who
 * says it. Null where somebody without a known stake says it too, or nobody surely does. An account
 * is its first teller's: what a newspaper repeats is no second voice.
 */
export function onlyInterested(
  sentences: readonly WeighedSentence[],
  claims: readonly Claim[],
  publisherOf: (name: string) => Publisher,
): Interested[] | null {
  const tellers = firstTellers(sentences);
  const voiceIn = (sentence: WeighedSentence) => voiceOf(sentence, claims, publisherOf);
  const free = tellers
    .map(voiceIn)
    .some(({ standing }) => standing === 'none' || standing === 'unknown');
  const named = tellers.filter(isHeld).map(voiceIn);
  return named.length === 0 || free ? null : interestedIn(named);
}
