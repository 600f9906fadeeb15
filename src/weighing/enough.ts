/** A number of sentences read, and the strength that the best of them needs. */
interface Mark {
  read: number;
  strength: number;
}

/**
 * How strong the best of so many sentences has to be to mean something. The likeliest of many that
 * mean nothing is likelier than that of a few, by about the logarithm of their number (the expected
 * maximum of n exponential tails, Gumbel 1958): the strength rises so on the scale of log odds
 * between both marks, and beyond them stays.
 */
export function enoughOf(read: number, { few, many }: { few: Mark; many: Mark }): number {
  const logOdds = ({ strength }: Mark): number => Math.log(strength / (1 - strength));
  const within = Math.min(many.read, Math.max(few.read, read));
  const share = Math.log(within / few.read) / Math.log(many.read / few.read);
  const odds = logOdds(few) + share * (logOdds(many) - logOdds(few));
  return 1 / (1 + Math.exp(-odds));
}
