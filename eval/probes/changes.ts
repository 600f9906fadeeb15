import type { PairLabel } from '../data/pair-file.js';

/** One way to change a true statement, and what the statement then does to the changed claim. */
export interface Change {
  kind: string;
  /** Labels that are right; several where the change may refute or merely not support. */
  expected: readonly PairLabel[];
  /**
   * @param other - Another statement, for a name to borrow.
   * @returns The changed claim, or `undefined` where the statement has nothing to change.
   */
  change(statement: string, other: string): string | undefined;
}

const NAME = String.raw`(?:The )?[A-Z][\w'’-]*\.?(?: (?:(?:of|the|de|and|for) )*[A-Z][\w'’-]*)*`;
/** Two capitalised words or more: one alone may be any word that begins a sentence. */
const LEADING_NAME =
  /^(?!(?:The|An?|In|On|At|There|It|One|By) )[A-Z][\w'’-]*(?: (?:(?:of|the|de|and|for) )*[A-Z][\w'’-]*)+(?= [a-z])/;
/** Verbs whose agent and patient cannot change places without making it another claim. */
const DONE_TO =
  'directed|wrote|produced|defeated|founded|signed|created|bought|acquired|hired|killed|succeeded|preceded|influenced|inspired|portrayed|released|discovered|developed|published|designed|composed|owned|invaded|recorded';

const ACTIVE = new RegExp(`^(${NAME}) (${DONE_TO}) (${NAME})\\.$`);
const PASSIVE = new RegExp(
  `^(${NAME}) ((?:was|is|were|are) (?:${DONE_TO}|written) by) (${NAME})\\.$`,
);
const NEGATIVE = /\b(?:not|never|no|none|neither|nobody|nothing|without|fail(?:s|ed)?)\b|n['’]t\b/i;
/** Where a number is a bound, or a denial is about it, another number need not contradict it. */
const BOUNDED =
  /\b(?:only|all|every|exclusively|solely|first|at least|at most|over|under|more|less|after|before|since|until|by|between|from|about|around|up to)\b|\(/i;

/** The name of two words or more that a statement begins with, or `undefined`. */
export const leadingNameOf = (statement: string): string | undefined =>
  LEADING_NAME.exec(statement)?.[0];

const withOtherNumber = (digits: string): string => {
  const number = Number(digits.replaceAll(',', ''));
  const isYear = digits.length === 4 && number > 1000 && number < 2100;
  return String(isYear ? number - 13 : number * 2 + 3);
};

const swapped = (statement: string): string | undefined => {
  const found = ACTIVE.exec(statement) ?? PASSIVE.exec(statement);
  const [, agent, verb, patient] = found ?? [];
  return agent === patient || !agent || !patient ? undefined : `${patient} ${verb} ${agent}.`;
};

/** The changes that a judge must see through; the first changes nothing and keeps it honest. */
export const CHANGES: readonly Change[] = [
  { kind: 'nothing changed', expected: ['supports'], change: (statement) => statement },
  {
    kind: 'number changed',
    expected: ['refutes'],
    change: (statement) => {
      if (BOUNDED.test(statement) || NEGATIVE.test(statement)) return undefined;
      const number = /(?<![\w.,-])\d[\d,]*(?![\w.-]|,\d)/.exec(statement.replace(/\.$/, ' '))?.[0];
      return number && statement.replace(number, withOtherNumber(number));
    },
  },
  {
    kind: 'negation added',
    expected: ['refutes'],
    change: (statement) =>
      NEGATIVE.test(statement) || !/^[^,;]*?\b(?:is|was|are|were) /.test(statement)
        ? undefined
        : statement.replace(/\b(is|was|are|were) /, '$1 not '),
  },
  {
    kind: 'roles swapped',
    expected: ['refutes', 'neither'],
    change: (statement) => swapped(statement),
  },
  {
    kind: 'name swapped',
    expected: ['refutes', 'neither'],
    change: (statement, other) => {
      const own = leadingNameOf(statement);
      const borrowed = leadingNameOf(other);
      const shares = own && borrowed && (own.includes(borrowed) || borrowed.includes(own));
      return own && borrowed && !shares ? statement.replace(own, borrowed) : undefined;
    },
  },
];
