import { countries } from './countries.js';
import { LETTERED_BODIES } from './lettered-bodies.js';

/** A country, public body or organisation, with what it is called. */
export interface Body {
  /** Id shared by all its names: `us-ice`; a country's is its ISO 3166 code. */
  canonical: string;
  /** Names that mean it wherever they stand, the fullest first. */
  names: string[];
  /** Names that are words or other places too: "Chad". */
  describes: string[];
  /** Id of the country or organisation it belongs to. */
  partOf: string | undefined;
  /** ISO 3166 code of its country; `undefined` for bodies of several. */
  country: string | undefined;
}

/** What follows a country's name or demonym to mean one of its bodies. */
export interface Role {
  /** What is put behind the country's code: `il-military`. */
  suffix: string;
  /** Whether the words mean that body and no part or member of it. */
  exact: boolean;
}

const ROLE_WORDS: Record<string, { exact: string; loose: string }> = {
  military: {
    exact: 'military;armed forces;defense forces;defence forces;defence force;defense force',
    loose: 'army;soldiers;troops;forces;military forces;security forces',
  },
  police: { exact: 'police;national police;police force', loose: 'police officers;federal police' },
  gov: { exact: 'government;govt', loose: 'authorities;officials;administration;regime' },
  parliament: { exact: 'parliament', loose: 'lawmakers;legislature;national assembly' },
  intelligence: {
    exact: 'intelligence;intelligence services;intelligence service;intelligence agencies',
    loose: 'spy agency;secret service;security services',
  },
};

const list = (field: string | undefined, separator: string): string[] =>
  (field ?? '').split(separator).filter((name) => name !== '');

/** The roles by their words in lower case: "armed forces". */
export const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(ROLE_WORDS).flatMap(([suffix, { exact, loose }]) => [
    ...list(exact, ';').map((words): [string, Role] => [words, { suffix, exact: true }]),
    ...list(loose, ';').map((words): [string, Role] => [words, { suffix, exact: false }]),
  ]),
);

const linesOf = (data: string): string[][] =>
  data
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));

function addCountries(bodies: Map<string, Body>): void {
  const all = countries();
  const counts = new Map<string, number>();
  for (const { others, demonyms } of all)
    for (const other of [...others, ...demonyms]) counts.set(other, (counts.get(other) ?? 0) + 1);
  // Two countries share "Congo" and "Congolese": the word alone tells neither.
  const isOwn = (name: string): boolean => counts.get(name) === 1;
  for (const { code, name, ambiguous, others, demonyms } of all) {
    const names = [...others, ...demonyms].filter(isOwn);
    bodies.set(code, {
      canonical: code,
      names: ambiguous ? names : [name, ...names],
      describes: ambiguous ? [name] : [],
      partOf: undefined,
      country: code,
    });
    const adjective = demonyms.find(isOwn) ?? name;
    for (const [suffix, { exact }] of Object.entries(ROLE_WORDS)) {
      const canonical = `${code}-${suffix}`;
      const said = `${adjective} ${suffix === 'gov' ? 'government' : (list(exact, ';')[0] ?? suffix)}`;
      bodies.set(canonical, {
        canonical,
        names: [said],
        describes: [],
        partOf: code,
        country: code,
      });
    }
  }
}

/** The body that a name of a country with a role means: "Israel Defense Forces". */
function byRole(bodies: ReadonlyMap<string, Body>, code: string, name: string): string | undefined {
  const own = bodies.get(code)?.names.find((country) => name.startsWith(`${country} `));
  const role = own && ROLES.get(name.slice(own.length + 1).toLowerCase());
  return role && `${code}-${role.suffix}`;
}

function addLettered(bodies: Map<string, Body>): void {
  for (const [code = '', entries] of linesOf(LETTERED_BODIES))
    for (const entry of list(entries, ';')) {
      const [letters = ''] = entry.split(' ', 1);
      const names = [entry.slice(letters.length + 1), letters];
      const own = letters.toLowerCase() === code ? code : `${code}-${letters.toLowerCase()}`;
      const canonical = byRole(bodies, code, names[0] ?? '') ?? own;
      const known = bodies.get(canonical)?.names ?? [];
      const country = code.length === 2 && bodies.get(code)?.country === code ? code : undefined;
      bodies.set(canonical, {
        canonical,
        names: [...names, ...known],
        describes: [],
        partOf: canonical === code || code === 'int' ? undefined : code,
        country,
      });
    }
}

/** All bodies by canonical id, countries first. */
export function gazetteerBodies(): Map<string, Body> {
  const bodies = new Map<string, Body>();
  addCountries(bodies);
  addLettered(bodies);
  return bodies;
}
