import type { Claim } from '../../model/claim.js';
import type { Publisher } from '../../model/publisher.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { isHeld } from './holders.js';
import { INTERESTS } from './settings.js';
import { type Standing, type Voice, voiceOf } from './voice.js';

const WORDS: Record<Exclude<Standing, 'none' | 'unknown'>, string> = {
  party: 'a party to the claim',
  opponent: 'an opponent',
  supporter: 'a supporter',
  interested: 'with a stake',
};

const listed = (voices: readonly Voice[]): string => {
  const names = new Map<string, string>();
  for (const { name, standing } of voices)
    if (standing !== 'none' && standing !== 'unknown' && !names.has(name.toLowerCase()))
      names.set(name.toLowerCase(), `${name} (${WORDS[standing]})`);
  const all = [...names.values()];
  const more = all.length - INTERESTS.sidedNames;
  return all.slice(0, INTERESTS.sidedNames).join(', ') + (more > 0 ? ` and ${more} more` : '');
};

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
 * Who all say it, where everybody who says it is a party to the claim or has a stake in it: "the
 * harbour company (a party to the claim)". Null where somebody without a known stake says it too,
 * or nobody surely does: somebody
 * without a stake counts even where the reader is unsure of it, and nobody else is named then. An account is its first
 * teller's: what a newspaper repeats is no second voice.
 */
export function onlyInterested(
  sentences: readonly WeighedSentence[],
  claims: readonly Claim[],
  publisherOf: (name: string) => Publisher,
): string | null {
  const tellers = firstTellers(sentences);
  const voiceIn = (sentence: WeighedSentence) => voiceOf(sentence, claims, publisherOf);
  const free = tellers
    .map(voiceIn)
    .some(({ standing }) => standing === 'none' || standing === 'unknown');
  const named = tellers.filter(isHeld).map(voiceIn);
  return named.length === 0 || free ? null : listed(named);
}
