import { contentTokens } from '../../src/text/tokens.js';
import type { Pair } from '../data/pair-file.js';
import { leadingNameOf } from './changes.js';

/** A word that every tenth text holds tells nothing of what the text is about. */
const COMMONEST = 0.1;
const SHARED_WORDS = 2;

/**
 * For each claim, evidence of another claim that uses most of the same words and never names what
 * the claim is about: it has no bearing, however close it sounds. Claims without such are left out.
 */
export function nearMisses(pairs: readonly Pair[], limit: number): Pair[] {
  const stems = pairs.map(
    ({ evidence }) => new Set(contentTokens(evidence).map(({ stem }) => stem)),
  );
  const frequency = new Map<string, number>();
  for (const set of stems)
    for (const stem of set) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const found: Pair[] = [];
  for (const pair of pairs) {
    if (found.length === limit) break;
    const name = leadingNameOf(pair.claim);
    if (name === undefined) continue;
    const names = contentTokens(name).map(({ stem }) => stem);
    const words = contentTokens(pair.claim.slice(name.length))
      .map(({ stem }) => stem)
      .filter((stem) => (frequency.get(stem) ?? 0) < COMMONEST * pairs.length);
    let best = { shared: SHARED_WORDS - 1, at: -1 };
    for (const [at, set] of stems.entries()) {
      if (names.some((stem) => set.has(stem))) continue;
      const shared = words.filter((stem) => set.has(stem)).length;
      if (shared > best.shared) best = { shared, at };
    }
    const other = pairs[best.at];
    if (other) found.push({ ...pair, evidence: other.evidence, title: '', label: 'neither' });
  }
  return found;
}
