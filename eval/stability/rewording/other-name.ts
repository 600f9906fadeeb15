import { aliasesOf, bodyOf, findNames } from '../../../src/english/names/names.js';

const isAcronym = (name: string): boolean => /^\p{Lu}{2,}$/u.test(name);

/** The acronym's full name, or the full name's acronym; only names that mean this body alone. */
function otherNameOf(canonical: string, written: string): string | undefined {
  const proper = bodyOf(canonical)?.names ?? [];
  const others = aliasesOf(canonical).filter(
    (name) => proper.includes(name) && name.toLowerCase() !== written.toLowerCase(),
  );
  return isAcronym(written)
    ? others.find((name) => name.includes(' '))
    : others.find((name) => isAcronym(name));
}

/** "Israeli" and "US" stand where no other name of the country does. */
const isCountry = (canonical: string): boolean =>
  canonical.length === 2 && canonical !== 'un' && canonical !== 'eu';

/** The statement with the first body that has one called by its other name. */
export function withOtherName(statement: string): string | undefined {
  for (const { canonical, span, exact } of findNames(statement)) {
    const written = statement.slice(span.start, span.end);
    const before = statement.slice(0, span.start);
    const explained = /^\s*\(/.test(statement.slice(span.end)) || before.endsWith('(');
    if (!exact || isCountry(canonical) || explained || /\ban? $/i.test(before)) continue;
    const other = otherNameOf(canonical, written);
    if (other === undefined) continue;
    return `${before}${other}${statement.slice(span.end)}`;
  }
  return undefined;
}
