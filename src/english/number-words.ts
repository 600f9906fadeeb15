const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, 10 * (at + 2)]),
]);

const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  dozen: 12,
};

/** Shares in words, in percent. */
const SHARES: Record<string, number> = {
  half: 50,
  third: 33.33,
  'two-thirds': 66.67,
  quarter: 25,
  'three-quarters': 75,
};

const WORD = [...TENS, ...UNITS.toReversed()].join('|');

/** Sources of regular expressions for numbers; flags `iu`. */
export const NUMBER_SOURCES = {
  number: String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:${WORD})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?(?!\p{L})`,
  scale: `(?:hundred thousand|${Object.keys(SCALES)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`,
  share: String.raw`half(?=\s+(?:of|the|an?)\b)|two[- ]thirds(?=\s+(?:of|the)\b)|three[- ]quarters(?=\s+(?:of|the)\b)|(?:one|a)[- ](?:third|quarter)(?=\s+of\b)`,
};

/** The value of digits or number words ("1,200", "twenty-five"); "a" is one. */
export function numberOf(written: string): number {
  const digits = Number(written.replaceAll(',', ''));
  if (!Number.isNaN(digits)) return digits;
  const words = written.toLowerCase().split(/[- ]/);
  return /^an?$/i.test(written) ? 1 : words.reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
}

/** The factor of "million", "hundred thousand" and the like; 1 where there is none. */
export const scaleOf = (written = ''): number =>
  written
    .toLowerCase()
    .split(' ')
    .reduce((factor, word) => factor * (SCALES[word] ?? 1), 1);

/** The percentage that "half" or "two-thirds" stands for, or undefined. */
export const shareOf = (written: string): number | undefined =>
  SHARES[
    written
      .toLowerCase()
      .replace(/^(?:one|a)[- ]/, '')
      .replace(' ', '-')
  ];
