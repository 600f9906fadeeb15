import { counted } from '../model/counted.js';
import type { Evidence } from '../model/evidence.js';
import type { Report } from '../model/report.js';
import { shorten } from './shorten.js';

/** An origin as readers see it: whose account it is, the evidence that goes back to it, and why. */
export interface NamedOrigin {
  id: string;
  /** `Riverside Monitor, repeated by 2 news outlets`; no two of a report are the same. */
  name: string;
  evidence: number[];
  /** Documents that the evidence stands in. */
  documents: number;
  why: string;
}

const TITLE_LENGTH = 48;

type Members = readonly [Evidence, ...Evidence[]];

const outletsWords = (members: Members, publishers: readonly string[]): string => {
  const [only] = publishers;
  if (publishers.length === 1 && only !== undefined) return only;
  const areNews = members
    .filter(({ document }) => publishers.includes(document.publisher))
    .every(({ document }) => document.kind === 'news');
  return counted(publishers.length, areNews ? 'news outlet' : 'publisher');
};

/** Whose account it is, and by how many it is told; nobody's where that is not known. */
const accountName = (members: Members, teller: string | undefined): string => {
  const publishers = [...new Set(members.map(({ document }) => document.publisher))];
  const [first = ''] = publishers;
  if (teller === undefined)
    return publishers.length < 2
      ? first
      : `${first} and ${counted(publishers.length - 1, 'other')}`;
  const others = publishers.filter((publisher) => publisher !== teller);
  if (others.length === 0) return teller;
  const how = publishers.includes(teller) ? 'repeated by' : 'as reported by';
  return `${teller}, ${how} ${outletsWords(members, others)}`;
};

/** Names with what tells equal ones apart: the title of the first document, then a number. */
const toldApart = <Named extends { name: string; title: string }>(
  all: readonly Named[],
): Named[] => {
  const isTwice = (list: readonly Named[], { name }: Named): boolean =>
    list.filter((other) => other.name === name).length > 1;
  const titled = all.map((one) =>
    isTwice(all, one)
      ? { ...one, name: `${one.name}: “${shorten(one.title, TITLE_LENGTH)}”` }
      : one,
  );
  return titled.map((one, at) => {
    const before = titled.slice(0, at).filter(({ name }) => name === one.name).length;
    return before === 0 ? one : { ...one, name: `${one.name} (${before + 1})` };
  });
};

/** The origins of a report by id, in its order, also those that only evidence names. */
export const namedOrigins = ({ origins, evidence }: Report): Map<string, NamedOrigin> => {
  const known = new Map(origins.map((origin) => [origin.id, origin]));
  const ids = [...new Set([...known.keys(), ...evidence.map(({ origin }) => origin)])];
  const all = ids.flatMap((id) => {
    const [first, ...more] = evidence.filter(({ origin }) => origin === id);
    if (first === undefined) return [];
    const members: Members = [first, ...more];
    return {
      id,
      name: accountName(members, known.get(id)?.teller),
      title: first.document.title,
      evidence: members.map(({ n }) => n),
      documents: new Set(members.map(({ document }) => document.id)).size,
      why: known.get(id)?.why ?? '',
    };
  });
  return new Map(toldApart(all).map(({ title: _, ...origin }) => [origin.id, origin]));
};

/** What readers call each origin, by its id. */
export type OriginNames = ReadonlyMap<string, string>;

/** The names of a report's origins. */
export const originNames = (report: Report): OriginNames =>
  new Map([...namedOrigins(report)].map(([id, { name }]) => [id, name]));

/** The origins that passages of several documents go back to. */
export const sharedOrigins = (origins: ReadonlyMap<string, NamedOrigin>): NamedOrigin[] =>
  [...origins.values()].filter(({ documents }) => documents > 1);

/** Why passages share an origin, with the origins that share the reason. */
export interface SharedReason {
  origins: NamedOrigin[];
  words: string;
}

/** Why passages of several documents share an origin; origins with one reason share a line. */
export const sharedReasons = (origins: ReadonlyMap<string, NamedOrigin>): SharedReason[] => {
  const shared = sharedOrigins(origins).filter(({ why }) => why !== '');
  return [...new Set(shared.map(({ why }) => why))].map((why) => {
    const alike = shared.filter((origin) => origin.why === why);
    const names = alike.map(
      ({ name, evidence }) => `${name} (${counted(evidence.length, 'passage')})`,
    );
    return { origins: alike, words: `${names.join('; ')}: ${why}` };
  });
};
