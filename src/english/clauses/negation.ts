import { asSentence } from '../as-sentence.js';
import { lowerFirst } from '../lower-first.js';
import { type Clause, sayClause } from './clause.js';
import { clauseOfStatement } from './statement-clause.js';

const DENIAL = /^it is not the case that\s+/i;

/** Words that make a whole clause negative, and what stands in their place when it is not. */
const NEGATIVE_SUBJECT: readonly (readonly [RegExp, string])[] = [
  [/^(?:no one|nobody)\b/i, 'someone'],
  [/^nothing\b/i, 'something'],
  [/^none of\b/i, 'some of'],
  [/^no (?:single )?(?=[\p{L}\d])/iu, 'some '],
  [/^neither\b(.*)\bnor\b/i, 'both$1and'],
  [/^not (?=all|every|each|many|most|a single)/i, ''],
];

const NEGATIVE_OBJECT = /^(?<head>(?:\S+\s+){0,3}?)no (?<longer>longer )?(?=[\p{L}])/u;

/** The statement with its own negation, and whether it is negative as it stands. */
export interface Polarity {
  negated: boolean;
  /** The opposite sentence, with its final period. */
  opposite: string;
}

/** The other sentence of a clause. What was not so until a time was, denied, so before it. */
const oppositeOf = (clause: Clause): string => {
  const { negated, predicate } = clause;
  const opposite = negated ? predicate.replace(/\buntil\b/, 'before') : predicate;
  return asSentence(sayClause({ ...clause, predicate: opposite }, !negated));
};

/** Both sentences of a clause that was read from a question. */
export function polarityOfClause(clause: Clause): Polarity & { text: string } {
  const text = asSentence(sayClause(clause, clause.negated));
  const within = clause.negated ? undefined : negativeWords(text);
  if (within !== undefined) return { text, negated: true, opposite: within };
  return {
    text,
    negated: clause.negated,
    opposite: oppositeOf(clause),
  };
}

/** The opposite of a statement that is negative by its subject or its object: "No X", "has no X". */
function negativeWords(statement: string): string | undefined {
  const bare = statement.replace(/\.$/, '');
  if (DENIAL.test(bare)) return asSentence(bare.replace(DENIAL, ''));
  for (const [pattern, positive] of NEGATIVE_SUBJECT)
    if (pattern.test(bare) && !/^(?:no doubt|not only)\b/i.test(bare))
      return asSentence(bare.replace(pattern, positive));
  const clause = clauseOfStatement(bare);
  if (clause === undefined || clause.negated) return undefined;
  const found = NEGATIVE_OBJECT.exec(clause.predicate);
  if (found === null) return undefined;
  const head = found.groups?.['head'] ?? '';
  if (/\b(?:that|who|which|to|because|if)\b/.test(head)) return undefined;
  const some =
    found.groups?.['longer'] === undefined &&
    !/^(?:doubt|more|fewer|less)\b/.test(clause.predicate.slice(found[0].length))
      ? 'some '
      : '';
  const predicate = head + some + clause.predicate.slice(found[0].length);
  return asSentence(sayClause({ ...clause, predicate }, false));
}

/** Reads the polarity of a statement; one whose verb is not recognised is denied as a whole. */
export function polarityOf(statement: string): Polarity {
  const positive = negativeWords(statement);
  if (positive !== undefined) return { negated: true, opposite: positive };
  const clause = clauseOfStatement(statement.replace(/\.$/, ''));
  if (clause !== undefined) return { negated: clause.negated, opposite: oppositeOf(clause) };
  const lowered = /^\p{Lu}\p{Ll}/u.test(statement) ? lowerFirst(statement) : statement;
  return { negated: false, opposite: asSentence(`It is not the case that ${lowered}`) };
}
