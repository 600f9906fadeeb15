import type { Claim } from '../../model/claim.js';
import { lowerFirst } from '../../text/lower-first.js';
import { claimOfStatement } from '../claim-of.js';
import { type Clause, sayClause } from '../clause.js';
import { asSentence } from '../sentence.js';
import { clauseOfStatement } from '../statement-clause.js';
import { isNounToo } from '../verb-forms.js';
import { wordsOf } from '../word.js';
import { withMovedTime } from './moved-time.js';
import { withOtherName } from './other-name.js';
import { inOtherWords } from './other-words.js';
import { inOtherVoice } from './voice.js';

/** More cost more judging and say little more. */
const MOST = 3;

/** "X did cause Y" for "X caused Y". */
const emphasised = (clause: Clause): string | undefined => {
  const { lead, subject, auxiliary, predicate, negated } = clause;
  // "The concerns of …" is no verb, whatever the clause was read as.
  if (auxiliary.kind !== 'do' || negated || isNounToo(wordsOf(predicate)[0]?.lower ?? ''))
    return undefined;
  const said = [lead, subject, auxiliary.form, predicate].filter((part) => part !== '').join(' ');
  return said === sayClause(clause, false) ? undefined : said;
};

const affirmed = (statement: string): string => `It is the case that ${lowerFirst(statement)}`;

/** Other ways to say a statement, furthest from its own words first. */
function sayings(statement: string): string[] {
  const clause = clauseOfStatement(statement);
  const said = [
    clause && inOtherVoice(clause),
    inOtherWords(statement),
    withOtherName(statement),
    clause && withMovedTime(clause),
    clause && emphasised(clause),
    affirmed(statement),
  ];
  return said.filter((text) => text !== undefined);
}

/**
 * A claim said otherwise, by rules: in the other voice, with another word, with another name of a
 * body, the time moved, or only put more formally. Each means what the claim means. A negative
 * claim is reworded by its affirmative. At least one, three at most.
 */
export function rewordingsOf(claim: Claim): Claim[] {
  const statement = (claim.negated ? claim.negation : claim.text).replace(/\.$/, '');
  const seen = new Set([asSentence(statement)]);
  return sayings(statement)
    .map((text) => claimOfStatement(text, claim.id))
    .filter(({ text, negated }) => !negated && !seen.has(text) && seen.add(text))
    .slice(0, MOST)
    .map((said) =>
      claim.negated ? { ...said, text: said.negation, negation: said.text, negated: true } : said,
    );
}
