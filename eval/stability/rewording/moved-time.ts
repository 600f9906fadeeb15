import { type Clause, sayClause } from '../../../src/english/clauses/clause.js';
import { lowerFirst } from '../../../src/english/lower-first.js';

const TIME = String.raw`(?:in|during|since|before|after|by) (?:the )?(?:early |late |mid-)?(?:\p{Lu}\p{Ll}+ )?\d{4}s?`;
const AT_END = new RegExp(`^(?<rest>.+?),? (?<time>${TIME})$`, 'u');
const IN_FRONT = new RegExp(`^(?<time>${TIME}),$`, 'iu');

/** Behind these the time may be that of something else: "for what he did in 1994". */
const NESTED = /\b(?:for|that|who|which|to|of|than|since|before|after|and)\b|\w+ing\b/;

/** "In 2020, X did Y" for "X did Y in 2020" and the other way round, without a final period. */
export function withMovedTime(clause: Clause): string | undefined {
  const { lead, predicate } = clause;
  const front = IN_FRONT.exec(lead)?.groups?.['time'];
  if (front !== undefined) {
    const time = front.charAt(0).toLowerCase() + front.slice(1);
    return sayClause({ ...clause, lead: '', predicate: `${predicate} ${time}` }, clause.negated);
  }
  const { rest, time } = AT_END.exec(predicate)?.groups ?? {};
  if (lead !== '' || rest === undefined || time === undefined || !rest.includes(' '))
    return undefined;
  if (NESTED.test(rest)) return undefined;
  const opening = `${time.charAt(0).toUpperCase()}${time.slice(1)},`;
  const subject = lowerFirst(clause.subject);
  return sayClause({ ...clause, lead: opening, subject, predicate: rest }, clause.negated);
}
