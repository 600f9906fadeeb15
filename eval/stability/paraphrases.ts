import { claimOfStatement } from '../../src/asking/claim-of.js';
import { asSentence } from '../../src/english/as-sentence.js';
import { clauseOfStatement } from '../../src/english/clauses/statement-clause.js';
import { lowerFirst } from '../../src/english/lower-first.js';
import { withMovedTime } from './rewording/moved-time.js';
import { withOtherName } from './rewording/other-name.js';
import { inOtherWords } from './rewording/other-words.js';
import { inOtherVoice } from './rewording/voice.js';

/** Ways to put a claim otherwise: all but the last mean the same. */
export const PARAPHRASES = ['question', 'truth', 'voice', 'words', 'name', 'time'] as const;
export type Paraphrase = (typeof PARAPHRASES)[number];

/** A claim put otherwise, by kind. */
export type Paraphrased = Partial<Record<Paraphrase | 'negation', string>>;

/** "Did X do Y?" for "X did Y." */
function asQuestion(statement: string): string | undefined {
  const clause = clauseOfStatement(statement);
  if (clause === undefined || clause.negated || clause.lead !== '') return undefined;
  const { auxiliary, subject, predicate } = clause;
  return asSentence(`${auxiliary.form} ${lowerFirst(subject)} ${predicate}`).replace(/\.$/, '?');
}

/** Every way to put a claim otherwise that the rules know for it, and its negation. */
export function paraphrasesOf(text: string): Paraphrased {
  const claim = claimOfStatement(text, 'c1');
  const statement = claim.text.replace(/\.$/, '');
  const clause = clauseOfStatement(statement);
  const said: Record<keyof Paraphrased, string | undefined> = {
    question: asQuestion(statement),
    truth: `Is it true that ${lowerFirst(statement)}?`,
    voice: clause && inOtherVoice(clause),
    words: inOtherWords(statement),
    name: withOtherName(statement),
    time: clause && withMovedTime(clause),
    negation: claim.negation,
  };
  return Object.fromEntries(Object.entries(said).filter(([, each]) => each !== undefined));
}
