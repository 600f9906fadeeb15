import { counted } from '../../model/counted.js';
import type { Evidence } from '../../model/evidence.js';
import { placeFacts } from '../report-words.js';
import { clip } from '../text-layout.js';
import { cited, type Terminal } from './context.js';

const fileOf = ({ document: { path } }: Evidence): string | null => path?.split('/').at(-1) ?? null;

/** Of what nobody is known to have published, a title may be that of many files: the file tells. */
const isAnonymous = ({ document }: Evidence): boolean => document.publisher === 'Unknown';

const isAlike = (one: Evidence, other: Evidence): boolean =>
  isAnonymous(one) &&
  isAnonymous(other) &&
  one.document.title === other.document.title &&
  placeFacts(one).join() === placeFacts(other).join();

/** Neighbours that would make the same line, together. */
function neighbours(evidence: readonly Evidence[]): Evidence[][] {
  const groups: Evidence[][] = [];
  for (const item of evidence) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && item.n === last.n + 1 && isAlike(last, item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** A title, or the file in its place where nobody is known to have published it. */
function nameOf(group: readonly Evidence[], { document }: Evidence): string {
  const files = [
    ...new Set(group.flatMap((item) => (isAnonymous(item) ? (fileOf(item) ?? []) : []))),
  ];
  const [file] = files;
  if (file === undefined) return document.title;
  return files.length === 1 ? file : `${file} and ${counted(files.length - 1, 'more file')}`;
}

/** One line for each source that is cited, and one for neighbours that only their files tell apart. */
export const citedLines = (evidence: readonly Evidence[], { width }: Terminal): string[] =>
  neighbours(evidence).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const mark = `  ${cited(group.map(({ n }) => n))} `;
    const facts = [nameOf(group, first), placeFacts(first).join(', ')];
    return [`${mark}${clip(facts.join(' · '), width - mark.length)}`];
  });
