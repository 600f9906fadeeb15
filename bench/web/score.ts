/** What a page is scored by, in the units it is measured in. */
export interface Vitals {
  /** Milliseconds until the first text or picture is painted. */
  fcp: number;
  /** Milliseconds until the largest is. */
  lcp: number;
  /** Milliseconds of tasks beyond their first fifty, from the first paint on. */
  tbt: number;
  /** How far what was painted moved by itself; no unit. */
  cls: number;
}

/**
 * The curves and weights that Lighthouse publishes for phones: a tenth of the web's pages are better
 * than `best`, half of them are better than `median`. Its speed index, a tenth of its score, is made of
 * a film of the page; it is left out here and the other weights are scaled to a whole.
 */
const CURVES: Record<keyof Vitals, { best: number; median: number; weight: number }> = {
  fcp: { best: 1800, median: 3000, weight: 10 },
  lcp: { best: 2500, median: 4000, weight: 25 },
  tbt: { best: 200, median: 600, weight: 30 },
  cls: { best: 0.1, median: 0.25, weight: 25 },
};

/** The standard normal value that nine tenths are below. */
const Z_OF_NINE_TENTHS = 1.2815515655446004;

/** Area of the standard normal curve above `z`, by Zelen and Severo's polynomial; off by less than 1e-7. */
function areaAbove(z: number): number {
  if (z < 0) return 1 - areaAbove(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  return density * terms.reduceRight((sum, term) => (sum + term) * t, 0);
}

/** Between 0 and 1: the share of log-normally spread pages that are worse. */
function shareWorse(value: number, { best, median }: { best: number; median: number }): number {
  if (value <= 0) return 1;
  const spread = Math.log(median / best) / Z_OF_NINE_TENTHS;
  return areaAbove(Math.log(value / median) / spread);
}

/** From 0 to 100, as Lighthouse weighs it, less its speed index. */
export function performanceScore(vitals: Vitals): number {
  let [sum, weights] = [0, 0];
  for (const name of ['fcp', 'lcp', 'tbt', 'cls'] as const) {
    const { weight, ...curve } = CURVES[name];
    sum += weight * shareWorse(vitals[name], curve);
    weights += weight;
  }
  return Math.round((100 * sum) / weights);
}
