import type { PublisherKind } from '../../model/publisher.js';
import { nameLook } from '../../text/name-look.js';
import { domainsOf } from './kind-by-host.js';
import { ADVOCATES } from './list/advocates.js';
import { AFRICA_MIDDLE_EAST } from './list/africa-middle-east.js';
import { AMERICAS } from './list/americas.js';
import { ASIA_PACIFIC } from './list/asia-pacific.js';
import { EUROPE } from './list/europe.js';

/**
 * A publisher of the list that comes with Corroborate. The list holds facts alone, of all sides
 * alike: where a publisher is based, who owns or funds it, and what a campaigner says it campaigns
 * for. It says nothing of how reliable anybody is.
 */
export interface ListedPublisher {
  name: string;
  /** Domains that are the publisher's own, with everything below them. */
  hosts: readonly string[];
  kind: PublisherKind;
  /** ISO 3166 code of the country in which it is based. */
  country: string;
  /** Who owns or funds it, or what it campaigns for; null where that isn't certain. */
  fact: string | null;
  /** The public page that says so. */
  source: string;
}

/** A line of the list: name, hosts, kind, country, fact, source. */
function parse(line: string): ListedPublisher {
  const [name = '', hosts = '', kind = '', country = '', fact = '', source = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  return {
    name,
    hosts: hosts.split(' '),
    kind: kind as PublisherKind,
    country,
    fact: fact === '' ? null : fact,
    source,
  };
}

export const LISTED_PUBLISHERS: readonly ListedPublisher[] = [
  EUROPE,
  AMERICAS,
  ASIA_PACIFIC,
  AFRICA_MIDDLE_EAST,
  ADVOCATES,
].flatMap((table) => table.trim().split('\n').map(parse));

const BY_HOST = new Map(
  LISTED_PUBLISHERS.flatMap((listed) => listed.hosts.map((host) => [host, listed] as const)),
);

/** "The Guardian (Nigeria)" is called the Guardian by itself. */
const plainName = (name: string): string =>
  nameLook(name)
    .replace(/^the\s+|\s*\([^)]*\)$/g, '')
    .trim();

const NAMES = new Set(LISTED_PUBLISHERS.map(({ name }) => plainName(name)));

/** Whoever of the list serves a host. */
export const listedByHost = (host: string): ListedPublisher | undefined =>
  domainsOf(host).flatMap((domain) => BY_HOST.get(domain) ?? [])[0];

/** Whoever of the list bears a name; undefined where two do: the Guardian has a namesake in Lagos. */
export function listedByName(name: string): ListedPublisher | undefined {
  const named = LISTED_PUBLISHERS.filter((listed) => plainName(listed.name) === plainName(name));
  return named.length === 1 ? named[0] : undefined;
}

/** Whether a name is that of somebody on the list, so that no other host may take it. */
export const isListedName = (name: string): boolean => NAMES.has(plainName(name));

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });
const WITH_ARTICLE = /^United |Netherlands|Philippines|Territories/;

/** What the list says of a publisher, in one sentence: "Based in Qatar, funded in part by …". */
export function listedSentence({ country, fact }: ListedPublisher): string {
  const place = (COUNTRIES.of(country) ?? country).replace(/ SAR China$| \(.*\)$/, '');
  const based = `Based in ${WITH_ARTICLE.test(place) ? `the ${place}` : place}`;
  return `${based}${fact === null ? '' : `, ${fact}`}.`;
}
