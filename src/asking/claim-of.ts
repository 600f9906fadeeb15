import type { Claim } from '../model/claim.js';
import { findDates } from '../text/dates.js';
import { findQuantities } from '../text/quantities.js';
import { type Clause, sayClause } from './clause.js';
import { polarityOf, polarityOfClause } from './negation.js';
import { asSentence } from './sentence.js';
import { clauseOfStatement } from './statement-clause.js';

const partsOf = (clause: Clause | undefined): Pick<Claim, 'subject' | 'predicate'> => {
  const noun = (text: string): string | null =>
    text.replace(/(?:[\s,;:!?]|(?<!\b\p{L})\.)+$/u, '') || null;
  if (clause === undefined) return { subject: null, predicate: null };
  const said = sayClause({ ...clause, lead: '', subject: '' }, clause.negated);
  return { subject: noun(clause.subject), predicate: noun(said) };
};

const factsOf = (text: string): Pick<Claim, 'quantities' | 'dates'> => ({
  quantities: findQuantities(text).map(({ value, unit, bound }) => ({ value, unit, bound })),
  dates: [...new Set(findDates(text).map(({ iso }) => iso))],
});

/** A claim from a clause that was asked about. */
export function claimOfClause(clause: Clause, id: string): Claim {
  const { text, negated, opposite } = polarityOfClause(clause);
  return { id, text, negation: opposite, ...partsOf(clause), negated, ...factsOf(text) };
}

/** A claim from a statement as it was written. */
export function claimOfStatement(statement: string, id: string): Claim {
  const text = asSentence(statement);
  const { negated, opposite } = polarityOf(text);
  const parts = partsOf(clauseOfStatement(text.replace(/\.$/, '')));
  return { id, text, negation: opposite, ...parts, negated, ...factsOf(text) };
}
