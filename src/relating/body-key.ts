import { isFirstName } from '../english/names/first-names.js';
import { isCountry } from '../english/names/name-relation.js';
import { bodyOf, findNames } from '../english/names/names.js';
import type { BodyKind, NameRule } from '../model/relation.js';
import { nameLook } from '../text/name-look.js';
import { type End, ruleOf } from './find-ends.js';
import { BODY_WORDS, COMPANY_ENDINGS, COMPANY_WORDS, PUBLIC_WORDS } from './name-words.js';

const wordsOf = (name: string): string[] =>
  nameLook(name)
    .replace(/[.,]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');

/** A company without its legal form, a "PD" spelled out. */
function keyOfName(name: string): { key: string; shortened: boolean } {
  const words = wordsOf(name).filter((word, at) => !(at === 0 && word === 'the'));
  const from = words.length;
  while (words.length > 1 && COMPANY_ENDINGS.has(words.at(-1) ?? '')) words.pop();
  const key = words.map((word) =>
    word === 'pd' ? 'police department' : word === '&' ? 'and' : word,
  );
  return { key: key.join(' '), shortened: words.length < from };
}

/** A body that the list knows by its country and a noun alone keeps the name that the text has. */
function fullName(canonical: string, written: string): string {
  const names = bodyOf(canonical)?.names ?? [];
  return names.length > 1 || isCountry(canonical) ? (names[0] ?? written) : written;
}

/** Under which id a name is counted, the name in full, and by which rule. */
export function bodyKeyOf(end: End): { id: string; name: string; rule: NameRule } {
  const rule = ruleOf(end);
  if (end.canonical !== undefined)
    return { id: end.canonical, name: fullName(end.canonical, end.name), rule };
  const full = end.defined ?? end.name;
  const known = findNames(full).find(
    ({ span, canonical, exact }) =>
      exact && !isCountry(canonical) && span.start === 0 && span.end === full.length,
  );
  if (known !== undefined)
    return { id: known.canonical, name: fullName(known.canonical, full), rule };
  const { key, shortened } = keyOfName(full);
  return { id: key, name: full, rule: shortened && rule === 'same-name' ? 'company-ending' : rule };
}

/** What kind of body a name tells of. */
export function bodyKindOf(id: string, name: string): BodyKind {
  const known = bodyOf(id);
  if (known !== undefined) return known.country === id ? 'state' : 'public-body';
  const words = wordsOf(name);
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word));
  if (COMPANY_ENDINGS.has(words.at(-1) ?? '') && words.length > 1) return 'company';
  if (has(PUBLIC_WORDS)) return 'public-body';
  if (has(BODY_WORDS)) return 'organisation';
  if (has(COMPANY_WORDS)) return 'company';
  const first = words[0] ?? '';
  return words.length >= 2 && words.length <= 4 && isFirstName(first) ? 'person' : 'unknown';
}
