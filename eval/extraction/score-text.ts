/** Shares of shingles found, wrongly added and missed: they add up to 1, or are all 0. */
export interface ShingleMatch {
  found: number;
  added: number;
  missed: number;
}

const SHINGLE = 4;

const shinglesOf = (text: string): Map<string, number> => {
  const tokens = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - SHINGLE + 1); at += 1) {
    const shingle = tokens.slice(at, at + SHINGLE).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
};

/**
 * Compares two texts by their runs of four words, as the article extraction benchmark of Scrapinghub
 * defines it: counts are normalised so that a long text weighs as much as a short one.
 */
export function matchShingles(expected: string, actual: string): ShingleMatch {
  const wanted = shinglesOf(expected);
  const made = shinglesOf(actual);
  let found = 0;
  let added = 0;
  let missed = 0;
  for (const shingle of new Set([...wanted.keys(), ...made.keys()])) {
    const want = wanted.get(shingle) ?? 0;
    const got = made.get(shingle) ?? 0;
    found += Math.min(want, got);
    added += Math.max(0, got - want);
    missed += Math.max(0, want - got);
  }
  const sum = found + added + missed || 1;
  return { found: found / sum, added: added / sum, missed: missed / sum };
}

export interface ExtractionScore {
  pages: number;
  precision: number;
  recall: number;
  f1: number;
}

const ratio = (part: number, other: number): number =>
  part + other === 0 ? 1 : part / (part + other);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * Mean precision over the pages with output and mean recall over those with a text to find; F1 is
 * their harmonic mean, as in the benchmark.
 */
export function scoreMatches(matches: readonly ShingleMatch[]): ExtractionScore {
  const withOutput = matches.filter(({ found, added }) => found + added > 0);
  const withText = matches.filter(({ found, missed }) => found + missed > 0);
  const precision = mean(withOutput.map(({ found, added }) => ratio(found, added)));
  const recall = mean(withText.map(({ found, missed }) => ratio(found, missed)));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pages: matches.length, precision, recall, f1 };
}
