import { pastOf, readVerb, thirdPersonOf } from '../../../src/english/clauses/verb-forms.js';
import type { Change, Probe } from '../change.js';
import { auxiliaryClauseOf } from '../main-clause.js';

/** Words whose denial, or whose denied clause, is not the plain opposite. */
const TAKES_CARE =
  /\b(?:not|never|no|none|neither|nor|nobody|nothing|without|hardly|rarely|seldom|fail(?:s|ed)?|only|just|merely|exclusively|solely|all|every|each|any|some|both|also|always|still|already|even|yet|most|mostly|often|too|either|because|unless|if|but|although|while|except|until|to be|in order)\b|n['’]t\b/i;

/** A statement with "not" behind its auxiliary. */
export function denied(statement: string): string | undefined {
  const clause = auxiliaryClauseOf(statement);
  if (clause === undefined || TAKES_CARE.test(statement)) return undefined;
  return `${clause.subject} ${clause.auxiliary} not ${clause.rest}.`;
}

/** "did not attend" to "attended", "does not lower" to "lowers", "is not" to "is". */
export function affirmed(statement: string): string | undefined {
  const clause = auxiliaryClauseOf(statement);
  const [, rest] = /^not (.+)$/.exec(clause?.rest ?? '') ?? [];
  if (clause === undefined || rest === undefined || TAKES_CARE.test(rest)) return undefined;
  const { subject, auxiliary } = clause;
  if (!/^d(?:o|oes|id)$/.test(auxiliary)) return `${subject} ${auxiliary} ${rest}.`;
  const [verb = '', ...others] = rest.split(' ');
  if (!readVerb(verb)?.forms.includes('base')) return undefined;
  const finite = { do: verb, does: thirdPersonOf(verb), did: pastOf(verb) }[auxiliary];
  return `${[subject, finite, ...others].join(' ')}.`;
}

const opposed = (claim: string | undefined, evidence: string | undefined): Probe | undefined =>
  claim === undefined || evidence === undefined ? undefined : { claim, evidence };

export const NEGATIONS: readonly Change[] = [
  {
    kind: 'negation added to the claim',
    expected: ['refutes'],
    change: (statement) => opposed(denied(statement), statement),
  },
  {
    kind: 'negation added to the evidence',
    expected: ['refutes'],
    change: (statement) => opposed(statement, denied(statement)),
  },
  {
    kind: 'negation removed',
    expected: ['refutes'],
    change: (statement) => opposed(affirmed(statement), statement),
  },
];
