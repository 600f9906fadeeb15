import { z } from 'zod';
import type { VerdictLabel } from '../../../src/model/report.js';
import { readJsonLines } from '../../data/json-lines.js';
import type { ClaimCase } from '../claim-case.js';
import { statementOf } from './statement-of.js';

const itemSchema = z.object({
  id: z.string(),
  question: z.string(),
  gold_answers: z.array(z.string()),
  documents: z.array(
    z.object({
      text: z.string(),
      type: z.enum(['correct', 'misinfo', 'noise']),
      answer: z.string(),
    }),
  ),
});

type Item = z.infer<typeof itemSchema>;

/**
 * What the documents of an item say of an answer: those that give it are for it, those that give
 * another answer of the same entity against it. The right answer of another entity of that name
 * says nothing.
 */
function verdictOn({ documents, gold_answers: right }: Item, answer: string): VerdictLabel {
  const held = documents.some((document) => document.answer === answer);
  const isRight = right.includes(answer);
  const contested = documents.some(
    ({ type, answer: other }) =>
      other !== answer && (type === 'misinfo' || (type === 'correct' && !isRight)),
  );
  if (held) return contested ? 'conflicting' : 'supported';
  return contested ? 'refuted' : 'not-enough-evidence';
}

/** Answers as claims: each right one, and each planted one that no right answer contains. */
function casesOf(item: Item): ClaimCase[] {
  const planted = item.documents
    .filter(({ type }) => type === 'misinfo')
    .map(({ answer }) => answer)
    .filter((answer) => !item.gold_answers.some((right) => right.includes(answer)));
  return [...new Set([...item.gold_answers, ...planted])].map((answer, at) => ({
    id: `${item.id}-${at}`,
    claim: statementOf(item.question, answer),
    label: verdictOn(item, answer),
    documents: item.documents.map(({ text }, place) => ({
      title: '',
      publisher: `Source ${place + 1}`,
      text,
    })),
  }));
}

/** RAMDocs: what documents say of every answer to an ambiguous question, some of it planted. */
export const readRamdocs = (path: string): ClaimCase[] =>
  readJsonLines(path, itemSchema, 'RAMDocs: id, question, gold_answers, documents').flatMap(
    casesOf,
  );
