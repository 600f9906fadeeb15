import type { Claim } from '../../model/claim.js';
import type { ReasonSays } from '../../model/phrases/reasons.js';
import type { Publisher } from '../../model/publisher.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { onlyInterested } from '../interests/one-sided.js';

/** For each side that only parties and others with a stake hold: a reason to be careful. */
export function interestReasons(
  evidence: readonly WeighedSentence[],
  claims: readonly Claim[],
  publisherOf: (name: string) => Publisher,
): ReasonSays[] {
  return (['supports', 'refutes', 'qualifies'] as const).flatMap((stance) => {
    const side = evidence.filter((sentence) => sentence.stance === stance);
    const only = onlyInterested(side, claims, publisherOf);
    return only === null
      ? []
      : [{ template: 'only-interested', slots: { stance, interested: only } }];
  });
}

/** What newer primary records outrank, if anything. */
export function outrankingReasons(evidence: readonly WeighedSentence[]): ReasonSays[] {
  const outranked = evidence.filter(({ outrankedBy }) => outrankedBy !== undefined);
  const records = new Map(
    outranked.flatMap(({ outrankedBy }) => {
      const document = outrankedBy?.candidate.document;
      return document === undefined ? [] : [[document.id, document.metadata] as const];
    }),
  );
  const older = new Set(outranked.map(({ candidate }) => candidate.document.id)).size;
  return [...records.values()].slice(0, 1).map(({ publisher, date }) => ({
    template: 'outranked',
    slots: { publisher, date, older },
  }));
}
