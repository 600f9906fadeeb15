import type { Claim } from '../../model/claim.js';
import type { Stance } from '../../model/evidence.js';
import type { NarrativeSays } from '../../model/phrases/narratives.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { holderOf, isSide } from './holders.js';
import { onlyInterested } from './one-sided.js';
import { INTERESTS } from './settings.js';
import type { StakeRegister, WeighedStake } from './stake-register.js';
import { speaksItself } from './voice.js';

/** What one side holds, before its evidence has numbers. */
export interface Side {
  stance: Exclude<Stance, 'neither'>;
  /** The side's position in one sentence. */
  label: NarrativeSays;
  /** Whether a sentence takes it surely: what only leans to a side is no account of anybody's. */
  sure: boolean;
  /** Speakers, and publishers that speak for themselves; best evidence first. */
  holders: string[];
  /** Stakes of the publishers, and of the speakers that the register knows, one by one. */
  interests: ({ holder: string } & WeighedStake)[];
  /** What a reader must know of who holds it. */
  notes: NarrativeSays[];
  sentences: WeighedSentence[];
}

const LABELS: Record<Side['stance'], (claim: Claim) => NarrativeSays> = {
  supports: ({ text }) => ({ template: 'held', slots: { assertion: text } }),
  refutes: ({ negation }) => ({ template: 'held', slots: { assertion: negation } }),
  qualifies: ({ text, negated, negation }) => ({
    template: 'in-part',
    slots: { assertion: negated ? negation : text },
  }),
};

const unique = (texts: readonly string[]): string[] => {
  const seen = new Map<string, string>();
  for (const text of texts) if (!seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
  return [...seen.values()];
};

/**
 * The sides of one claim: those who hold it, those who hold the contrary, and those who hold it
 * true in part only. A side without evidence is left out; one without a sentence that is sure has
 * no holder. The stake of everybody who speaks on a side
 * is shown alike; that of a publisher that only quotes them belongs to another side or to none.
 */
export function formSides(
  claim: Claim,
  evidence: readonly WeighedSentence[],
  stakes: Pick<StakeRegister, 'of' | 'publisher'>,
): Side[] {
  return (['supports', 'refutes', 'qualifies'] as const).flatMap((stance) => {
    const sentences = evidence.filter(
      (sentence) => sentence.claim.id === claim.id && sentence.stance === stance,
    );
    if (sentences.length === 0) return [];
    const held = sentences.flatMap((sentence) => {
      const holder = holderOf(sentence);
      return holder === null ? [] : [{ sentence, holder }];
    });
    const voices = unique(
      held.flatMap(({ sentence }) => [
        ...(speaksItself(sentence, [claim])
          ? [sentence.candidate.document.metadata.publisher]
          : []),
        ...(sentence.speaker === null ? [] : [sentence.speaker.replace(/^the\s+/i, '')]),
      ]),
    );
    const interests = voices.flatMap((holder) =>
      stakes.of(holder).map((stake) => ({ holder, ...stake })),
    );
    const only = onlyInterested(sentences, [claim], (name) => stakes.publisher(name));
    return [
      {
        stance,
        label: LABELS[stance](claim),
        sure: isSide(sentences),
        holders: unique(held.map(({ holder }) => holder)).slice(0, INTERESTS.holders),
        interests,
        notes:
          only === null ? [] : [{ template: 'held-by-interested', slots: { interested: only } }],
        sentences,
      },
    ];
  });
}
