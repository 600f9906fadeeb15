import { asSentence } from '../english/as-sentence.js';
import { type Clause, sayClause } from '../english/clauses/clause.js';
import { polarityOf, polarityOfClause } from '../english/clauses/negation.js';
import { clauseOfStatement } from '../english/clauses/statement-clause.js';
import { findDates } from '../english/dates.js';
import { findNames } from '../english/names/names.js';
import { partiesOf } from '../english/names/parties.js';
import { findQuantities } from '../english/quantities.js';
import type { Claim } from '../model/claim.js';

const partsOf = (clause: Clause | undefined): Pick<Claim, 'subject' | 'predicate'> => {
  const noun = (text: string): string | null =>
    text.replace(/(?:[\s,;:!?]|(?<!\b\p{L})\.)+$/u, '') || null;
  if (clause === undefined) return { subject: null, predicate: null };
  const said = sayClause({ ...clause, lead: '', subject: '' }, clause.negated);
  return { subject: noun(clause.subject), predicate: noun(said) };
};

const factsOf = (
  text: string,
  subject: string | null,
): Pick<Claim, 'quantities' | 'dates' | 'parties'> => ({
  quantities: findQuantities(text).map(({ value, unit, bound }) => ({ value, unit, bound })),
  dates: [...new Set(findDates(text).map(({ iso }) => iso))],
  parties: partiesOf({ text, subject }),
});

/**
 * A statement starts with a capital whether or not its subject is a name. It stays one where more
 * capitals follow or the gazetteer knows it.
 */
const withoutSentenceCapital = (subject: string): string => {
  const [name] = findNames(subject);
  const isName = name?.span.start === 0 || /^\p{Lu}\S*\s+\p{Lu}|^\p{Lu}{2}/u.test(subject);
  return isName ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
};

/** A claim from a clause that was asked about. */
export function claimOfClause(clause: Clause, id: string): Claim {
  const { text, negated, opposite } = polarityOfClause(clause);
  const parts = partsOf(clause);
  return { id, text, negation: opposite, ...parts, negated, ...factsOf(text, parts.subject) };
}

/** A claim from a statement as it was written. */
export function claimOfStatement(statement: string, id: string): Claim {
  const text = asSentence(statement);
  const { negated, opposite } = polarityOf(text);
  const { subject, predicate } = partsOf(clauseOfStatement(text.replace(/\.$/, '')));
  const parts = { subject: subject && withoutSentenceCapital(subject), predicate };
  return { id, text, negation: opposite, ...parts, negated, ...factsOf(text, parts.subject) };
}
