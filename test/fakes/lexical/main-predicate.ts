import type { Match } from '../../../src/english/alignment.js';
import type { Claim } from '../../../src/model/claim.js';
import { tokenize } from '../../../src/text/tokens.js';

/** Verbs that say little without what follows: the word after them carries the predicate. */
const LIGHT_VERBS = new Set(
  `receive receives received get gets got take takes took taken taking make makes made give gives given gave
   provide provides provided hold holds held conduct conducted carry carried use uses used part place undergo
   engage engaged lead leads led become became include includes included involve involved show shows`.split(
    /\s+/,
  ),
);

/**
 * The match of the word that the claim is about as a statement: the first of its predicate that is
 * neither a name nor a light verb. Undefined where the claim has no such word.
 */
export function mainPredicate(claim: Claim, matches: readonly Match[]): Match | undefined {
  const stems = new Set(tokenize(claim.predicate ?? claim.text).map(({ stem }) => stem));
  const words = matches.filter(({ concept }) => concept.kind === 'word' && concept.weight <= 1);
  const own = words.filter(({ concept }) => stems.has(concept.key));
  const heavy = own.find(
    ({ concept }) => !LIGHT_VERBS.has(concept.text.toLowerCase()) && !/ly$/.test(concept.text),
  );
  return heavy ?? own[0] ?? words[0];
}
