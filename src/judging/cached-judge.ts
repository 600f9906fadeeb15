import type { Judge } from '../ports/judge.js';
import type { JudgedPair, JudgementCache } from '../ports/judgement-cache.js';

/** All of a pair that a judge may go by: a claim's number in its question says nothing. */
const askedOf = ({ claim, sentence }: JudgedPair): string =>
  JSON.stringify([{ ...claim, id: '' }, sentence]);

/**
 * A judge that is asked only what it was not asked before, and the same only once. Its answers are
 * those of the judge itself as long as that one's are a function of its name and the pair.
 */
export function createCachedJudge(judge: Judge, cache: JudgementCache): Judge {
  return {
    name: judge.name,
    ...(judge.texts !== undefined && { texts: judge.texts }),
    judge: async (pairs, options) => {
      const known = await cache.find(judge.name, pairs);
      const unknown = pairs.filter((_, at) => known[at] === undefined);
      if (unknown.length === 0) return known.filter((judgement) => judgement !== undefined);
      const distinct = new Map(unknown.map((pair) => [askedOf(pair), pair]));
      const judgements = await judge.judge([...distinct.values()], options);
      const entries = [...distinct].flatMap(([asked, pair], at) => {
        const judgement = judgements[at];
        return judgement === undefined ? [] : [{ asked, pair, judgement }];
      });
      await cache.keep(judge.name, entries);
      const made = new Map(entries.map(({ asked, judgement }) => [asked, judgement]));
      return pairs.flatMap((pair, at) => known[at] ?? made.get(askedOf(pair)) ?? []);
    },
  };
}
