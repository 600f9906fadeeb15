import { literal } from './sql-text.js';

/** A name by which spellings are one, as nameKey has it of texts. */
export const nameKeySql = (field: string): string => {
  const bare = `regexp_replace(lower(strip_accents(${field})), '[''’‘\`´]', '', 'g')`;
  const ends = `regexp_replace(${bare}, '[.,](\\s|$)', ' ', 'g')`;
  return `trim(regexp_replace(${ends}, '[^\\p{L}\\p{N}.]+', ' ', 'g'))`;
};

/** The same, where names that are one body have the key of the first of them. */
export function oneNameSql(field: string, alike: readonly (readonly string[])[] = []): string {
  const key = nameKeySql(field);
  const cases = alike.flatMap(([first = '', ...others]) =>
    others.map((name) => `WHEN ${nameKeySql(literal(name))} THEN ${nameKeySql(literal(first))}`),
  );
  return cases.length === 0 ? key : `(CASE ${key} ${cases.join(' ')} ELSE ${key} END)`;
}

/** A cell as it is, or the first of the names that are one with it. */
export function shownNameSql(field: string, alike: readonly (readonly string[])[] = []): string {
  const cases = alike.flatMap(([first = '', ...others]) =>
    [first, ...others].map((name) => `WHEN ${nameKeySql(literal(name))} THEN ${literal(first)}`),
  );
  return cases.length === 0
    ? field
    : `(CASE ${nameKeySql(field)} ${cases.join(' ')} ELSE ${field} END)`;
}
