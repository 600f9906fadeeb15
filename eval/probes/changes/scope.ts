import type { Change, Probe } from '../change.js';
import { auxiliaryClauseOf, continued, pastClauseOf } from '../main-clause.js';

const DENIES =
  /\b(?:not|never|no|none|neither|without|only|all|some|most|many|few|both)\b|n['’]t\b/i;
const MODAL =
  /\b(?:may|might|can|could|would|should|must|plans?|planned|intend(?:s|ed)?|likely|possibly|potential(?:ly)?|suggests?|if)\b/i;
/** Place and time are told already. */
const PLACED =
  /\b(?:in|at|across|throughout|worldwide|global(?:ly)?|since|until|during|when|after|before|always|once|today|now|currently|former(?:ly)?|last|yesterday|\w+day|ago|first|then)\b|\d{4}|,/i;

/** Plural nouns at the start, without an article: the statement is about them in general. */
const GENERAL = /^[A-Z][a-z-]+(?: [a-z-]+){0,3}s$/;
/** Determiners, counts and degrees, and words that keep their capital. */
const NOT_GENERAL =
  /^(?:The|These|Those|Its|Their|His|Her|Our|Your|My|Two|Three|Four|Five|Six|Ten|Other|Lesser|More|Best|Worst|Such|Several|Various|\w+(?:an|ish|ese|im|tic))\b|\bbest\b/;
const SINGULAR = /(?:ss|us|is|ics|ess|news|series)$/;

/** A statement about a kind in general, "Surgical masks are …", without its capital. */
function generalOf(statement: string): string | undefined {
  const clause = auxiliaryClauseOf(statement);
  if (clause === undefined || !/^(?:are|were|have|can|do)$/.test(clause.auxiliary))
    return undefined;
  if (!GENERAL.test(clause.subject) || SINGULAR.test(clause.subject) || DENIES.test(statement))
    return undefined;
  if (NOT_GENERAL.test(statement)) return undefined;
  return statement.charAt(0).toLowerCase() + statement.slice(1);
}

/** "Some masks are …" against "All masks are …". */
export function someForAll(statement: string): Probe | undefined {
  const general = generalOf(statement);
  if (general === undefined) return undefined;
  return { evidence: `Some ${general}`, claim: `All ${general}` };
}

const PLACES: readonly (readonly [narrow: string, wide: string])[] = [
  ['In one county of Ohio', 'Throughout the United States'],
  ['In a single hospital in Leeds', 'In every hospital of the country'],
  ['In two villages near Lyon', 'All over Europe'],
  ['In one small pilot study', 'In every study so far'],
];

/** "In one county of Ohio, …" against "Throughout the United States, …". */
export function widerPlace(statement: string, at: number): Probe | undefined {
  const general = generalOf(statement);
  const [narrow, wide] = PLACES[at % PLACES.length] ?? [];
  if (general === undefined || PLACED.test(statement)) return undefined;
  return { evidence: `${narrow}, ${general}`, claim: `${wide}, ${general}` };
}

const POSSIBLE: Readonly<Record<string, string>> = {
  is: 'may be',
  are: 'may be',
  was: 'may have been',
  were: 'may have been',
  has: 'may have',
  will: 'may',
};

/** "X may have been Y" against "X was Y". */
export function possibleForCertain(statement: string): Probe | undefined {
  const clause = auxiliaryClauseOf(statement);
  const possible = POSSIBLE[clause?.auxiliary ?? ''];
  if (clause === undefined || possible === undefined) return undefined;
  if (DENIES.test(statement) || MODAL.test(statement)) return undefined;
  if (clause.auxiliary === 'has' && !/^(?:been|\w+ed|\w+en)\b/.test(clause.rest)) return undefined;
  return { evidence: `${clause.subject} ${possible} ${clause.rest}.`, claim: statement };
}

const INTENTIONS = ['planned to', 'intended to', 'was expected to', 'had hoped to'];

/** "X planned to buy Y" against "X bought Y". */
export function plannedForDone(statement: string, at: number): Probe | undefined {
  const clause = pastClauseOf(statement);
  if (clause === undefined || DENIES.test(statement) || MODAL.test(statement)) return undefined;
  const intention = INTENTIONS[at % INTENTIONS.length];
  return {
    evidence: `${clause.subject} ${intention} ${clause.base} ${clause.rest}.`,
    claim: statement,
  };
}

/** "X was accused of having bought Y" against "X bought Y". */
export function accusedForDone(statement: string): Probe | undefined {
  const clause = pastClauseOf(statement);
  if (clause === undefined || DENIES.test(statement) || MODAL.test(statement)) return undefined;
  return {
    evidence: `${clause.subject} was accused of having ${clause.past} ${clause.rest}.`,
    claim: statement,
  };
}

/** "X was a Y" against "X was the first Y" and "X was the only Y". */
export function oneForFirst(statement: string, at: number): Probe | undefined {
  const clause = auxiliaryClauseOf(statement);
  const [, rest] = /^an? (.+)$/.exec(clause?.rest ?? '') ?? [];
  if (clause === undefined || rest === undefined || !/^(?:is|was)$/.test(clause.auxiliary))
    return undefined;
  if (DENIES.test(statement) || /^(?:lot|number|few|little|bit|way|form|member)\b/.test(rest))
    return undefined;
  if (/\b(?:first|last|sole|unique|single|largest|best)\b/.test(rest)) return undefined;
  const rank = ['first', 'only'][at % 2];
  return {
    evidence: statement,
    claim: `${clause.subject} ${clause.auxiliary} the ${rank} ${rest}.`,
  };
}

const TIMES: readonly (readonly [evidence: string, claim: string])[] = [
  ['In 1994', 'In 2016'],
  ['In the 1970s', 'In the 1990s'],
  ['In March 2009', 'In October 2013'],
  ['During the first year', 'During the third year'],
];

/** "In 1994, X was Y" against "In 2016, X was Y". */
export function otherTime(statement: string, at: number): Probe | undefined {
  const clause = auxiliaryClauseOf(statement);
  const [then, later] = TIMES[at % TIMES.length] ?? [];
  if (clause === undefined || !/^(?:was|were)$/.test(clause.auxiliary)) return undefined;
  if (DENIES.test(statement) || PLACED.test(statement) || /\bborn\b/.test(statement))
    return undefined;
  const rest = continued(statement);
  return { evidence: `${then}, ${rest}`, claim: `${later}, ${rest}` };
}

export const SCOPES: readonly Change[] = [
  { kind: 'some for all', expected: ['qualifies', 'neither'], change: someForAll },
  {
    kind: 'one place for all',
    expected: ['qualifies', 'neither'],
    change: (statement, _, at) => widerPlace(statement, at),
  },
  { kind: 'may for does', expected: ['qualifies', 'neither'], change: possibleForCertain },
  {
    kind: 'plan for act',
    expected: ['qualifies', 'neither'],
    change: (statement, _, at) => plannedForDone(statement, at),
  },
  { kind: 'accusation for act', expected: ['qualifies', 'neither'], change: accusedForDone },
  {
    kind: 'one for first or only',
    expected: ['qualifies', 'neither'],
    change: (statement, _, at) => oneForFirst(statement, at),
  },
  {
    kind: 'other time',
    expected: ['qualifies', 'neither', 'refutes'],
    change: (statement, _, at) => otherTime(statement, at),
  },
];
