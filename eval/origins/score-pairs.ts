/** Pairs of sentences that were put together or kept apart, rightly or wrongly. */
export interface PairCounts {
  /** Together in the labels and in the answer. */
  joined: number;
  /** Together in the answer alone. */
  wronglyJoined: number;
  /** Together in the labels alone. */
  missed: number;
  /** Apart in both. */
  apart: number;
}

/** A sentence with the document it stands in, the account it goes back to, and the answer. */
interface GroupedSentence {
  document: string;
  account: string;
  origin: string;
}

/**
 * Counts the pairs of sentences of different documents: that a document's own sentences go
 * together is mostly easy, and would flatter every answer.
 */
export function countPairs(sentences: readonly GroupedSentence[]): PairCounts {
  const counts: PairCounts = { joined: 0, wronglyJoined: 0, missed: 0, apart: 0 };
  for (const [at, a] of sentences.entries())
    for (const b of sentences.slice(at + 1)) {
      if (a.document === b.document) continue;
      const labelled = a.account === b.account;
      if (a.origin === b.origin) counts[labelled ? 'joined' : 'wronglyJoined'] += 1;
      else counts[labelled ? 'missed' : 'apart'] += 1;
    }
  return counts;
}

export const sumPairs = (all: readonly PairCounts[]): PairCounts => ({
  joined: all.reduce((sum, { joined }) => sum + joined, 0),
  wronglyJoined: all.reduce((sum, { wronglyJoined }) => sum + wronglyJoined, 0),
  missed: all.reduce((sum, { missed }) => sum + missed, 0),
  apart: all.reduce((sum, { apart }) => sum + apart, 0),
});

/** Undefined where nothing was joined, or nothing belongs together. */
export function scorePairs({ joined, wronglyJoined, missed }: PairCounts): {
  precision: number | undefined;
  recall: number | undefined;
  f1: number | undefined;
} {
  const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
  return {
    precision: share(joined, joined + wronglyJoined),
    recall: share(joined, joined + missed),
    f1: share(2 * joined, 2 * joined + wronglyJoined + missed),
  };
}
