import type { Judge } from '../ports/judge.js';
import type { JudgementCache } from '../ports/judgement-cache.js';

/**
 * A judge that is asked only what it was not asked before. Its answers are those of the judge
 * itself as long as that one's are a function of its name and the pair.
 */
export function createCachedJudge(judge: Judge, cache: JudgementCache): Judge {
  return {
    name: judge.name,
    ...(judge.texts !== undefined && { texts: judge.texts }),
    judge: async (pairs, options) => {
      const known = await cache.find(judge.name, pairs);
      const unknown = pairs.filter((_, at) => known[at] === undefined);
      if (unknown.length === 0) return known.filter((judgement) => judgement !== undefined);
      const judgements = await judge.judge(unknown, options);
      const entries = judgements.flatMap((judgement, at) => {
        const pair = unknown[at];
        return pair === undefined ? [] : [{ pair, judgement }];
      });
      await cache.keep(judge.name, entries);
      const left = judgements.values();
      return known
        .map((judgement) => judgement ?? left.next().value)
        .filter((one) => one !== undefined);
    },
  };
}
