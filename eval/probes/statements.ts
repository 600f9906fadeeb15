import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../src/text/sentences.js';
import type { PairSet } from '../data/pair-file.js';

const FEWEST_WORDS = 5;
const MOST_WORDS = 30;

/** Who or what it is about is told in an earlier sentence. */
const POINTS_BACK =
  /^(?:he|she|it|they|we|i|you|this|that|these|those|here|there|his|her|its|their|our|my|such|another|both|however|but|and|or|so|also|then|thus|therefore|moreover|furthermore|meanwhile|instead|yet|still)\b/i;
/** Marks of text that is more, or less, than one plain sentence. */
const NOT_PLAIN =
  /["“”‘«»:;?!…|[\]{}<>*_=•§©]|\.\.|\s[-–—]\s|–|—|\bhttps?:|\bp\.|\be\.g|\d\)|\([a-z]\)/;
const CAPITALS = /\b[A-Z]{7,}\b|(?:\b[A-Z]{2,}\b\s+){2,}/;
/** Slips of a text layer: "Informatio n", "tra111111g", "LEA 's". */
const SLIPS = /(?<![\w'’.])[b-z](?![\w'’.])|[a-z]\d{2,}[a-z]|\s['’,.]/;
/** A heading that runs into the sentence under it: "Swarthy Jones Swarthy Jones was …". */
const REPEATS = /\b(\w+(?: \w+){0,3}) \1\b/i;
/** Evidence of more characters is mostly cut from web pages, with their menus and titles. */
const SHORT_EVIDENCE = 250;

/** Whether a text is one plain statement that can be understood by itself. */
export function isPlainStatement(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    /^[A-Z][\w'’ ,.%$()/&-]*[\w)]\.$/.test(text) &&
    (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0) &&
    !POINTS_BACK.test(text) &&
    !NOT_PLAIN.test(text) &&
    !CAPITALS.test(text) &&
    !SLIPS.test(text) &&
    !REPEATS.test(text)
  );
}

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());

const closed = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** The plain statements of a text, in order. */
const statementsIn = (text: string): string[] => sentencesOf(text).filter(isPlainStatement);

/** One of each queue in turn until all are empty, each text once. */
export function inTurn(queues: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const places = Array.from({ length: longest }, (_, at) => at);
  return [...new Set(places.flatMap((at) => queues.flatMap((queue) => queue[at] ?? [])))];
}

/** The statements of pair files, claims and short evidence; sets take turns. */
export const statementsOfPairs = (sets: readonly PairSet[]): string[] =>
  inTurn(
    sets.map(({ pairs }) =>
      pairs.flatMap(({ claim, evidence }) => [
        ...statementsIn(closed(claim.trim())),
        ...(evidence.length <= SHORT_EVIDENCE ? statementsIn(evidence) : []),
      ]),
    ),
  );

/** The claims, with the titles of the pages, that a statement is evidence for in pair files. */
export function subjectsOfEvidence(
  sets: readonly PairSet[],
): (statement: string) => readonly string[] {
  const subjects = new Map<string, string[]>();
  for (const { claim, evidence, title } of sets.flatMap(({ pairs }) => pairs))
    for (const statement of sentencesOf(evidence)) {
      const known = subjects.get(statement) ?? [];
      known.push(claim, title);
      subjects.set(statement, known);
    }
  return (statement) => subjects.get(statement) ?? [];
}

/** Agreements repeat one another but for the party's acronym and the slips of the text layer. */
const patternOf = (statement: string): string =>
  statement
    .replace(/\b[A-Z]{2,}\b/g, 'X')
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 40);

/** The statements of a folder of plain texts, one of each pattern; none where it is absent. */
export function statementsOfFolder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = names.toSorted().map((name) => readFileSync(join(folder, name), 'utf8'));
  const all = inTurn(texts.map(statementsIn));
  return [...new Map(all.map((statement) => [patternOf(statement), statement])).values()];
}
