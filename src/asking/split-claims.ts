import { readAuxiliary } from '../english/clauses/auxiliary.js';
import { clauseOfQuestion } from '../english/clauses/clause.js';
import { clauseOfStatement } from '../english/clauses/statement-clause.js';
import { isAdjective, wordsOf } from '../english/clauses/word.js';

/** Whether words form an inverted question of their own: "did Y do B". */
const isQuestion = (text: string): boolean => {
  const clause = clauseOfQuestion(text);
  return clause !== undefined && clause.lead === '' && clause.predicate !== '';
};

const JOINT = /(?:[,;]\s+(?:and|or|but)(?:\s+also)?|\s+(?:and|or|but)(?:\s+also)?|;)\s+/gi;

/**
 * Cuts a yes/no question where a second one starts: "Did X do A and did Y do B?". Coordination
 * inside one clause ("question and detain noncitizens", "between A and B") is left whole.
 */
export function splitQuestions(text: string): string[] {
  for (const joint of text.matchAll(JOINT)) {
    const rest = text
      .slice(joint.index + joint[0].length)
      .replace(/^(?:is it (?:also )?true )?that /i, '');
    if (
      readAuxiliary(wordsOf(rest)[0]) &&
      isQuestion(rest) &&
      isQuestion(text.slice(0, joint.index))
    )
      return [text.slice(0, joint.index), ...splitQuestions(rest)];
  }
  return alternatives(text) ?? [text];
}

const wholePhrase = /^(?:the |an? |by |in |on |from |to |for |with |because |due to |\p{Lu})/u;

/** "Is it a planet or a star?" asks for one of two: each is a claim. */
function alternatives(text: string): string[] | undefined {
  const bare = text.replace(/[?.!\s]+$/, '');
  const parts = /^(?<head>.+?),? or (?<other>.+)$/i.exec(bare)?.groups;
  const clause = clauseOfQuestion(bare);
  if (parts === undefined || clause === undefined || / or .* or /i.test(bare)) return undefined;
  const { head = '', other = '' } = parts;
  const auxiliary = bare.split(/\s+/)[0] ?? '';
  const subjects = /^(?<first>.+?) or (?<second>.+)$/.exec(clause.subject)?.groups;
  if (subjects !== undefined) {
    const { first = '', second = '' } = subjects;
    if (!/^\p{Lu}/u.test(first) || !/^(?:the )?\p{Lu}/u.test(second)) return undefined;
    return [
      `${auxiliary} ${first} ${clause.predicate}`,
      `${auxiliary} ${second} ${clause.predicate}`,
    ];
  }
  if (clause.auxiliary.kind !== 'be') return undefined;
  const predicate = clause.predicate
    .slice(0, clause.predicate.lastIndexOf(` or ${other}`))
    .replace(/,$/, '');
  const opening = openingOf(other);
  if (opening === 'adjective' && isAdjective(predicate.toLowerCase()))
    return [head, swap(bare, clause.predicate, other)];
  if (opening === undefined || opening === 'adjective') return undefined;
  const same =
    opening === 'name'
      ? /(?:^|\s)(?=\p{Lu}[^\s]*(?:\s\p{Lu}[^\s]*)*$)/u
      : new RegExp(`(?:^|\\s)(?=${opening}\\s[^,]*$)`, 'i');
  const at = predicate.search(same);
  if (at < 0 || other.split(' ').length > 6) return undefined;
  const kept = predicate.slice(0, at).trim();
  return [head, swap(bare, clause.predicate, `${kept} ${other}`.trim())];
}

const swap = (question: string, predicate: string, by: string): string => {
  const at = question.lastIndexOf(predicate);
  return at < 0 ? question : question.slice(0, at) + by;
};

const openingOf = (phrase: string): string | undefined => {
  const [first = ''] = phrase.split(' ');
  if (!phrase.includes(' ') && isAdjective(phrase.toLowerCase())) return 'adjective';
  if (/^(?:an?|the)$/i.test(first)) return '(?:an?|the)';
  if (!wholePhrase.test(phrase)) return undefined;
  return /^\p{Lu}/u.test(first) ? 'name' : first.toLowerCase();
};

/** Cuts "that A, and that B" and two full statements joined by a comma and "and" or a semicolon. */
export function splitStatements(text: string): string[] {
  for (const joint of text.matchAll(
    /(?:,\s+(?:and|but)(?<that>\s+that)?|\s+and(?<also>\s+that)|;(?:\s+and)?)\s+/gi,
  )) {
    const head = text.slice(0, joint.index);
    const rest = text.slice(joint.index + joint[0].length);
    const second = clauseOfStatement(rest);
    if (second === undefined || clauseOfStatement(head) === undefined) continue;
    const explicit = (joint.groups?.['that'] ?? joint.groups?.['also']) !== undefined;
    // "says that A and that B" is one statement about saying.
    if (
      explicit &&
      /\b(?:says?|said|claims?|claimed|argues?|argued|shows?|showed|believes?|found|finds?)\s+that\b/i.test(
        head,
      )
    )
      continue;
    if (explicit || /^(?:the|an?|it|they|he|she|\p{Lu})/u.test(rest))
      return [head, ...splitStatements(rest)];
  }
  return [text];
}
