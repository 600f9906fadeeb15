import { contentTokens, type Token } from '../../src/text/tokens.js';
import type { Pair } from '../data/pair-file.js';
import { leadingNameOf } from './changes.js';

/** A word that every tenth text holds tells nothing of what the text is about. */
const COMMONEST = 0.1;
const SHARED_WORDS = 2;

const stemsOf = (tokens: readonly Token[]): Set<string> => new Set(tokens.map(({ stem }) => stem));

const isCapitalised = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/**
 * For each claim, evidence of another claim that shares most of its plain words and none of its
 * names: it has no bearing, however close it sounds. Only claims that begin with a name, and have
 * such evidence, are used.
 */
export function nearMisses(pairs: readonly Pair[], limit: number): Pair[] {
  const texts = pairs.map(({ evidence }) => stemsOf(contentTokens(evidence)));
  const frequency = new Map<string, number>();
  for (const text of texts) {
    for (const stem of text) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const isTelling = (stem: string) => (frequency.get(stem) ?? 0) < COMMONEST * pairs.length;
  const nearest = (names: ReadonlySet<string>, words: readonly string[]): Pair | undefined => {
    let best: { shared: number; pair: Pair | undefined } = {
      shared: SHARED_WORDS - 1,
      pair: undefined,
    };
    for (const [at, text] of texts.entries()) {
      const shared = words.filter((stem) => text.has(stem)).length;
      if (shared <= best.shared || [...names].some((stem) => text.has(stem))) continue;
      best = { shared, pair: pairs[at] };
    }
    return best.pair;
  };
  const found: Pair[] = [];
  for (const pair of pairs) {
    if (found.length === limit) break;
    if (leadingNameOf(pair.claim) === undefined) continue;
    const tokens = contentTokens(pair.claim);
    const names = stemsOf(tokens.filter(isCapitalised));
    const words = [...stemsOf(tokens.filter((token) => !isCapitalised(token)))].filter(isTelling);
    const other = nearest(names, words);
    if (other) found.push({ ...pair, evidence: other.evidence, title: '', label: 'neither' });
  }
  return found;
}
