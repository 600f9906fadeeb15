import type { Claim } from '../model/claim.js';
import type { Stance } from '../model/evidence.js';
import type { Publisher } from '../model/publisher.js';
import type { WeighedSentence } from './evidence-set.js';

/** What one side holds, before its evidence has numbers. */
export interface Side {
  stance: Exclude<Stance, 'neither'>;
  /** The side's position in one sentence. */
  label: string;
  /** Speakers, and publishers that speak for themselves; best evidence first. */
  holders: string[];
  /** Stakes of the publishers among the holders, with the publisher's name. */
  interests: { holder: string; text: string }[];
  sentences: WeighedSentence[];
}

const LABELS: Record<Side['stance'], (claim: Claim) => string> = {
  supports: ({ text }) => text,
  refutes: ({ negation }) => negation,
  qualifies: ({ text, negated, negation }) =>
    `Only in part, or in dispute: ${negated ? negation : text}`,
};

const unique = (texts: readonly string[]): string[] => {
  const seen = new Map<string, string>();
  for (const text of texts) if (!seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
  return [...seen.values()];
};

/** Texts are cited, people and bodies hold views: "a 2024 report" is no holder. */
const IS_TEXT =
  /\b(?:report(?:s|ing)?|materials?|documents?|records?|investigations?|stud(?:y|ies)|articles?|polic(?:y|ies)|agreements?|contracts?|statements?|reviews?|audits?)\b/i;

/** Who holds it: the speaker where the text names one, and the publisher in whose text it stands. */
const holderOf = ({ speaker, candidate }: WeighedSentence): string => {
  const { publisher } = candidate.document.metadata;
  return speaker === null || IS_TEXT.test(speaker) ? publisher : `${speaker} (in ${publisher})`;
};

/**
 * The sides of one claim: those who hold it, those who hold the contrary, and those who hold it
 * true in part only. A side without evidence is left out. Every publisher's stake is shown alike.
 */
export function formSides(
  claim: Claim,
  evidence: readonly WeighedSentence[],
  publisherOf: (name: string) => Publisher,
): Side[] {
  return (['supports', 'refutes', 'qualifies'] as const).flatMap((stance) => {
    const sentences = evidence.filter(
      (sentence) => sentence.claim.id === claim.id && sentence.stance === stance,
    );
    if (sentences.length === 0) return [];
    const publishers = unique(
      sentences.map(({ candidate }) => candidate.document.metadata.publisher),
    ).map(publisherOf);
    const interests = publishers.flatMap(({ name, interests: texts }) =>
      texts.length > 0 ? [{ holder: name, text: texts.join(' ') }] : [],
    );
    return [
      {
        stance,
        label: LABELS[stance](claim),
        holders: unique(sentences.map(holderOf)).slice(0, 8),
        interests,
        sentences,
      },
    ];
  });
}
