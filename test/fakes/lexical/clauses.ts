import type { Span } from '../../../src/model/span.js';

/**
 * Where one clause ends and the next begins: semicolons, dashes, colons, and a comma or blank
 * before a word that joins a new statement. A comma alone is no border (it lists).
 */
const BORDER =
  /\s*[;:]\s+|\s+[—–]\s+|\s*—\s*|,?\s+(?=(?:but|while|whereas|although|though|however|yet|nevertheless|despite|even as|even though|except that|because|meaning|suggesting|indicating|portraying|raising)\b)|,\s+(?=(?:and|or|so|which|who|where|when|with) (?:\S+\s+){1,12}?\S)/giu;

/** Clauses of a sentence: spans in order, trimmed, without overlap; the whole where there is one. */
export function splitClauses(sentence: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  const push = (from: number, to: number) => {
    const text = sentence.slice(from, to);
    const lead = text.length - text.trimStart().length;
    const span = { start: from + lead, end: from + text.trimEnd().length };
    if (span.start < span.end) clauses.push(span);
  };
  for (const border of sentence.matchAll(BORDER)) {
    push(start, border.index);
    start = border.index + border[0].length;
  }
  push(start, sentence.length);
  return clauses;
}

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Under this many words a clause is too short to say a thing alone. */
const SHORT = 4;

/** Clauses with the short ones joined to the one before, or the first to the one after. */
export function sayingClauses(sentence: string): Span[] {
  const isShort = ({ start, end }: Span) => words(sentence.slice(start, end)) < SHORT;
  const joined: Span[] = [];
  for (const clause of splitClauses(sentence)) {
    const last = joined.at(-1);
    if (last && (isShort(clause) || isShort(last))) last.end = clause.end;
    else joined.push({ ...clause });
  }
  return joined;
}
