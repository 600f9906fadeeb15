import type { Claim } from '../../model/claim.js';
import type { Interested } from '../../model/phrases/template.js';
import type { Publisher } from '../../model/publisher.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
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
 * Who all say it, where everybody who says it is a party to the claim or has a stake in it.
 * Null where somebody without a known stake says it too,
 * or nobody does. An account is its first teller's: what a newspaper repeats is no second voice.
 */
export function onlyInterested(
  sentences: readonly WeighedSentence[],
  claims: readonly Claim[],
  publisherOf: (name: string) => Publisher,
): Interested[] | null {
  const voices = firstTellers(sentences).map((sentence) => voiceOf(sentence, claims, publisherOf));
  const free = voices.some(({ standing }) => standing === 'none' || standing === 'unknown');
  return voices.length === 0 || free ? null : interestedIn(voices);
}
