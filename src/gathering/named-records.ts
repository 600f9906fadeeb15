import { bodyOf } from '../english/names/names.js';
import type { Party, Question } from '../model/claim.js';
import { contains } from '../model/span.js';
import { tokenize } from '../text/tokens.js';
import type { Candidate } from './candidate.js';

const isRow = ({ extraction, span }: Candidate): boolean =>
  extraction.blocks.some(({ kind, span: block }) => kind === 'table' && contains(block, span));

/** Words in small letters, a space on both sides of each. */
const spaced = (text: string): string =>
  ` ${tokenize(text.replace(/[’']s\b/gu, ''))
    .map(({ lower }) => lower)
    .join(' ')} `;

/** The ways in which a row may name a party: “Tabor City” of “the Tabor City police”. */
const namesOf = ({ key, name }: Party): string[] =>
  [name.match(/\p{Lu}[^\s]*(?:\s+\p{Lu}[^\s]*)*/u)?.[0] ?? '', ...(bodyOf(key)?.names ?? [])]
    .map(spaced)
    .filter((words) => words.trim() !== '');

/** What asks for the names in rows: “which agencies in North Carolina …” names where, and no row. */
const LISTED: ReadonlySet<string> = new Set(['thing', 'person', 'place']);

/**
 * Rows of a table are records of their own: one says nothing of whom another names. Where rows of a
 * document name parties of the question, those that name fewer of them are left out; and each row is a
 * passage by itself, so that none is read with its neighbours.
 */
export function namedRecords(candidates: readonly Candidate[], question: Question): Candidate[] {
  if (question.kind === 'open' && LISTED.has(question.wants)) return [...candidates];
  const claims = question.kind === 'open' ? [question.topic] : question.claims;
  const parties = claims.flatMap((claim) => claim.parties.map(namesOf));
  const namedIn = ({ sentence }: Candidate): number => {
    const said = spaced(sentence.text);
    return parties.filter((names) => names.some((name) => said.includes(name))).length;
  };
  const rows = new Map(candidates.filter(isRow).map((row) => [row, namedIn(row)]));
  const most = new Map<string, number>();
  for (const [{ document }, named] of rows)
    most.set(document.id, Math.max(named, most.get(document.id) ?? 0));
  return candidates.flatMap((candidate) => {
    const named = rows.get(candidate);
    if (named === undefined) return [candidate];
    const { document, found, span } = candidate;
    if (named < (most.get(document.id) ?? 0)) return [];
    return [{ ...candidate, found: { ...found, passage: `${found.passage}:${span.start}` } }];
  });
}
