import { COUNTRIES } from './countries.js';
import { NATIONAL_BODIES } from './forces.js';
import { INTERNATIONAL } from './international.js';
import { UNITED_STATES } from './united-states.js';

/** A country, public body or organisation, with what it is called. */
export interface Body {
  /** Id shared by all its names: `us-ice`; a country's is its ISO 3166 code. */
  canonical: string;
  /** Names that mean it wherever they stand, the fullest first. */
  names: string[];
  /** Looser descriptions and names that are words or other places too: "Chad", "the Army". */
  describes: string[];
  /** Canonical id of the body it belongs to. */
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
  const taken = new Set<string>();
  for (const [code = '', label = '', demonyms, others] of linesOf(COUNTRIES)) {
    const ambiguous = label.startsWith('?');
    const name = label.replace('?', '');
    // Two countries share "Congolese" and "Guinean": the word alone tells neither.
    const people = list(demonyms, ',').filter((demonym) => !taken.has(demonym));
    for (const demonym of people) taken.add(demonym);
    const names = [...list(others, ','), ...people];
    bodies.set(code, {
      canonical: code,
      names: ambiguous ? names : [name, ...names],
      describes: ambiguous ? [name] : [],
      partOf: undefined,
      country: code,
    });
    const adjective = list(demonyms, ',')[0] ?? name;
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

/** Names of services that many countries have: certain only with the country in front. */
const COMMON = new Set(
  `Army;Navy;Air Force;National Guard;Coast Guard;Congress;Postal Service;Forest Service;Secret Service;Central Command
  Geological Survey;Army National Guard;Department of Education;Education Department;Space Force`.split(
    /[;\n]\s*/,
  ),
);

function addBodies(bodies: Map<string, Body>, data: string): void {
  for (const [canonical = '', label, descriptions, partOf = ''] of linesOf(data)) {
    const names = list(label, ';');
    const own = bodies.get(canonical);
    const code = canonical.slice(0, canonical.indexOf('-'));
    bodies.set(canonical, {
      canonical,
      names: [...names.filter((name) => !COMMON.has(name)), ...(own?.names ?? [])],
      describes: [...names.filter((name) => COMMON.has(name)), ...list(descriptions, ';')],
      partOf: partOf === '' ? own?.partOf : partOf,
      country: bodies.get(code)?.country,
    });
  }
}

/** All bodies by canonical id, countries first. */
export function gazetteerBodies(): Map<string, Body> {
  const bodies = new Map<string, Body>();
  addCountries(bodies);
  for (const data of [UNITED_STATES, NATIONAL_BODIES, INTERNATIONAL]) addBodies(bodies, data);
  return bodies;
}
