import type { JudgedSentence } from '../../judging/judged-sentence.js';
import { counted } from '../../model/counted.js';
import type { OriginSays } from '../../model/phrases/origins.js';
import type { ClaimRuling, OriginRuling } from '../../model/ruling.js';
import { type AppliedRuling, concerns } from './applied-ruling.js';

/** Sentences by the account that they go back to. */
export interface Grouping {
  /** The origin id of each sentence. */
  originOf: string[];
  /** Why the members of each origin belong together. */
  why: Map<string, OriginSays[]>;
}

/** What a ruling does to a grouping, or undefined where it leaves it as it is. */
function change(
  { originOf, why }: Grouping,
  ruling: OriginRuling,
  { named, members }: { named: readonly number[]; members: ReadonlySet<number> },
): (Grouping & { from: number; to: number }) | undefined {
  const origins = [...new Set(named.map((at) => originOf[at] ?? ''))];
  const [first] = origins;
  const within = [...members].filter((at) => origins.includes(originOf[at] ?? ''));
  const moves = ruling.kind === 'merge' ? within : named;
  const nothing = ruling.kind === 'merge' ? origins.length < 2 : within.length === named.length;
  if (first === undefined || nothing) return undefined;
  const target = ruling.kind === 'merge' ? first : `o${why.size + 1}`;
  const reasons = ruling.kind === 'merge' ? origins.flatMap((id) => why.get(id) ?? []) : [];
  const ruled: OriginSays = {
    template: ruling.kind === 'merge' ? 'ruled-one' : 'ruled-apart',
    slots: { by: ruling.by, note: ruling.note },
  };
  const moved = originOf.map((id, at) => (moves.includes(at) ? target : id));
  const after = new Set(within.map((at) => moved[at]));
  return {
    originOf: moved,
    why: new Map([...why, [target, [...reasons, ruled]]]),
    from: origins.length,
    to: after.size,
  };
}

/**
 * Merges and splits origins as readers ruled, one ruling after the other. A merge joins all that
 * goes back to the origins of the named sentences; a split takes the named sentences out of theirs,
 * together. Only what is said of the claim that was ruled on moves.
 *
 * @param rulings - In the order in which they were made.
 */
export function regroup(
  sentences: readonly JudgedSentence[],
  grouping: Grouping,
  rulings: readonly ClaimRuling[],
): Grouping & { applied: AppliedRuling[] } {
  const applied: AppliedRuling[] = [];
  let current = grouping;
  for (const ruling of rulings) {
    if (ruling.kind === 'stance') continue;
    const named = [...sentences.keys()].filter((at) => {
      const sentence = sentences[at];
      return sentence !== undefined && concerns(ruling, sentence);
    });
    const claims = new Set(named.map((at) => sentences[at]?.claim.id));
    const members = new Set(
      [...sentences.keys()].filter((at) => claims.has(sentences[at]?.claim.id)),
    );
    const changed = change(current, ruling, { named, members });
    if (changed === undefined) continue;
    current = changed;
    applied.push({
      ruling,
      from: counted(changed.from, 'origin'),
      to: counted(changed.to, 'origin'),
      sentences: named.flatMap((at) => sentences[at] ?? []),
    });
  }
  return { originOf: current.originOf, why: current.why, applied };
}
