import type { AskedColumn, Relation } from './relation.js';
import { HEADING_LINKS, isPlain, type TableWord } from './words.js';

/** Words that name the same kind of column, in registers of whatever matter. */
const KINDS = [
  'recipient vendor contractor supplier company firm payee corporation business',
  'agenc bodi depart offic organ',
  'county counti',
  'date day sign',
  'type kind sort model',
  'player athlet',
  'team club squad',
].map((line) => new Set(line.split(' ')));

const sameKind = (a: string, b: string): boolean =>
  a !== b && KINDS.some((kind) => kind.has(a) && kind.has(b));

const LABELS = new Set(['id', 'name', 'number', 'code', 'no', 'titl']);

const headOf = (stems: readonly string[]): string | undefined =>
  stems.findLast((stem) => !LABELS.has(stem)) ?? stems.at(-1);

/** Columns that a run of words names: by all words of the heading, or else by some of them. */
export function columnsNamed(
  run: readonly TableWord[],
  relation: Relation,
): { columns: AskedColumn[]; whole: boolean } {
  const stems = run.filter(({ norm }) => !HEADING_LINKS.has(norm)).map(({ stem }) => stem);
  const whole = relation.columns.filter(
    ({ stems: own }) => own.length === stems.length && own.every((stem, at) => stem === stems[at]),
  );
  if (whole.length > 0) return { columns: whole, whole: true };
  const [only] = stems;
  if (only === undefined || run.every(isPlain) || /^\d+$/u.test(only))
    return { columns: [], whole: false };
  const within = relation.columns.filter(({ stems: own }) => {
    const at = own.indexOf(only);
    return at >= 0 && stems.every((stem, next) => own[at + next] === stem);
  });
  // The last word of a heading is what it names: “law enforcement agency” is an agency.
  const heads = within.filter(({ stems: own }) => headOf(own) === stems.at(-1));
  if (heads.length > 0) return { columns: heads, whole: false };
  // The first may be what rows are: “transaction description” describes a transaction.
  if (within.length === 1 && !stems.some((stem) => relation.topic.has(stem))) {
    return { columns: within, whole: false };
  }
  if (stems.length > 1) return { columns: [], whole: false };
  const kin = relation.columns.filter(({ stems: own }) => own.some((stem) => sameKind(stem, only)));
  return { columns: kin.length === 1 ? kin : [], whole: false };
}
