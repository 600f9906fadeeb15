import { aliasesOf, findNames } from '../english/names/names.js';
import { ASKING } from './settings.js';

/**
 * The other names of the bodies that a text names, at most two a body: an acronym's full name, a
 * full name's acronym, a looser description. Countries are left out: their demonyms share a stem.
 */
export function otherNames(text: string): string[] {
  const lower = text.toLowerCase();
  const names: string[] = [];
  const seen = new Set<string>();
  for (const { canonical, span } of findNames(text)) {
    if (canonical.length === 2 && canonical !== 'un' && canonical !== 'eu') continue;
    if (seen.has(canonical)) continue;
    seen.add(canonical);
    const others = aliasesOf(canonical).filter((alias) => !lower.includes(alias.toLowerCase()));
    const written = text.slice(span.start, span.end);
    const acronym = others.find((alias) => /^\p{Lu}{2,}$/u.test(alias));
    const full = others.find((alias) => alias.includes(' ') && !alias.startsWith(written));
    names.push(...[full, acronym].filter((alias) => alias !== undefined));
  }
  return names.slice(0, ASKING.otherNames);
}
