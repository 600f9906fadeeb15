import isoCountries from 'i18n-iso-countries';
import nationalities from 'i18n-nationality';
import { COUNTRY_WORDS, LEFT_OUT } from './country-words.js';

/** A country, or a territory that writes its own headlines. */
export interface Country {
  /** ISO 3166 code in lower case. */
  code: string;
  name: string;
  /** Whether the name is a word or the name of another place too: "Chad". */
  ambiguous: boolean;
  /** Other names: "Burma". */
  others: string[];
  /** The adjective first, then what its people are called. */
  demonyms: string[];
}

const list = (field: string | undefined): string[] =>
  (field ?? '').split(',').filter((name) => name !== '');

/** "Korea, Republic of" and "U.S." are how registers write, or the same without its dots. */
const isSaid = (name: string): boolean => !/[,(]|\w\.\w/.test(name);

const isAcronym = (name: string): boolean => /^\p{Lu}+$/u.test(name);

const byLength = (a: string, b: string): number => a.length - b.length;

/** An adjective, with the people that it makes in the regular way: "Kenyan", "Kenyans". */
const withPeople = (adjective: string): string[] =>
  /(?:[aei]n|er|[^s]i|ot|ek)$/.test(adjective) ? [adjective, `${adjective}s`] : [adjective];

/** All countries, by their names. */
export function countries(): Country[] {
  const names = isoCountries.getNames('en', { select: 'all' });
  const adjectives = nationalities.getNames('en');
  const leftOut = new Set(LEFT_OUT.trim().split(/\s+/));
  const own = new Map(
    COUNTRY_WORDS.trim()
      .split('\n')
      .map((line) => line.split('|'))
      .map(([code = '', ...fields]) => [code, fields]),
  );
  return Object.entries(names)
    .map(([upper, given]): Country => {
      const code = upper.toLowerCase();
      const [label = '', people = '', further] = own.get(code) ?? [];
      const said = given.filter(isSaid).toSorted(byLength);
      const name = label.replace('?', '') || (said.find((one) => !isAcronym(one)) ?? upper);
      return {
        code,
        name,
        ambiguous: label.startsWith('?'),
        others: [...new Set([...said, ...list(further)])].filter((other) => other !== name),
        demonyms:
          people === '-' ? [] : people === '' ? withPeople(adjectives[upper] ?? '') : list(people),
      };
    })
    .filter(({ code }) => !leftOut.has(code))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
