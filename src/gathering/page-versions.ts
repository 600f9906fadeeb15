import { ARCHIVE_HEADERS, isClaimed, takenAt, type WebCapture } from '../model/capture.js';

/** By what it is known that a page existed on a day, where it says no date itself. */
type ExistenceBasis = 'http' | 'archive' | 'first-seen';

export interface Existence {
  /** ISO day. */
  day: string;
  basis: ExistenceBasis;
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

function existenceIn(capture: WebCapture): Existence {
  const taken = Date.parse(takenAt(capture));
  const changed = Date.parse(capture.headers['last-modified'] ?? '');
  if (changed < taken) return { day: dayOf(changed), basis: 'http' };
  const basis = capture.headers[ARCHIVE_HEADERS.date] === undefined ? 'first-seen' : 'archive';
  return { day: dayOf(taken), basis };
}

/**
 * The earliest day on which each document's bytes are known to have been on the web, by document
 * id: the server's word on when they last changed, an archive that took them, or our own capture.
 * They may be older.
 */
export function existences(captures: readonly WebCapture[]): Map<string, Existence> {
  const earliest = new Map<string, Existence>();
  for (const capture of captures) {
    const existence = existenceIn(capture);
    const known = earliest.get(capture.documentId);
    if (known === undefined || existence.day < known.day)
      earliest.set(capture.documentId, existence);
  }
  return earliest;
}

/** What was found at an address: a document, or that there is nothing any more. */
export interface Found {
  address: string;
  document: string | null;
  /** ISO instant of which it is true: of an archive's copy, the one at which it was taken. */
  at: string;
  /** When the dossier learnt of it. */
  learntAt: string;
  /** Whether only an archive says so that anybody can have made. */
  claimed?: true;
}

/** Why a document no longer is what stands where it was taken from. */
export interface Superseded {
  document: string;
  why: 'changed' | 'gone';
  address: string;
  /** When the dossier learnt of what stands there now. */
  at: string;
  /** The document that stands there now; null where nothing does. */
  newer: string | null;
}

/** What captures say was found. */
export const foundBy = (captures: readonly WebCapture[]): Found[] =>
  captures.map((capture) => ({
    address: capture.address,
    document: capture.documentId,
    at: takenAt(capture),
    learntAt: capture.capturedAt,
    ...(isClaimed(capture) && { claimed: true as const }),
  }));

/** What was found at one address, in order, with what is in force last. */
function inForceLast(found: readonly Found[], asOf: string | null): readonly Found[] {
  if (asOf === null) return found;
  const then = found.filter(({ at }) => at.slice(0, 10) <= asOf);
  if (then.length === 0) return found;
  return [...found.filter((one) => !then.includes(one)), ...then];
}

/** The document in force at an address, and what it takes the place of there. */
function versionsAt(address: string, found: readonly Found[]) {
  const current = found.at(-1)?.document ?? null;
  const since = found.findLastIndex(({ document }) => document !== current) + 1;
  const learnt = found.slice(since).map(({ learntAt }) => learntAt);
  const at = learnt.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? '';
  const earlier = new Set(found.flatMap(({ document }) => document ?? []));
  earlier.delete(current ?? '');
  const why = current === null ? ('gone' as const) : ('changed' as const);
  const replaced = [...earlier].map(
    (document): Superseded => ({ document, why, address, at, newer: current }),
  );
  return { current, replaced };
}

function byAddress(found: readonly Found[]): Map<string, Found[]> {
  const places = new Map<string, Found[]>();
  for (const one of [...found].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const place = places.get(one.address);
    if (place === undefined) places.set(one.address, [one]);
    else place.push(one);
  }
  return places;
}

/**
 * What is in force at one address, and what that takes the place of. An archive that anybody can have
 * made takes the place of nothing that was fetched: both are in force then.
 */
function inForceAt(address: string, place: readonly Found[], asOf: string | null) {
  const all = inForceLast(place, asOf);
  const proven = place.filter(({ claimed }) => !claimed);
  const { current, replaced } = versionsAt(address, all);
  if (!all.at(-1)?.claimed || proven.length === 0) return { inForce: [current], replaced };
  const fetched = new Set(proven.map(({ document }) => document));
  const own = versionsAt(address, inForceLast(proven, asOf));
  return {
    inForce: [current, own.current],
    replaced: [...replaced.filter(({ document }) => !fetched.has(document)), ...own.replaced],
  };
}

/**
 * Which documents another one has taken the place of, or nothing at all, by id. What was found at
 * an address last is in force there, or with `asOf` what was found last until then, if anything
 * was. What is in force at one address is in force; of several, the one where it changed last counts.
 */
export function superseded(
  found: readonly Found[],
  asOf: string | null = null,
): Map<string, Superseded> {
  const inForce = new Set<string>();
  const all = new Map<string, Superseded>();
  for (const [address, place] of byAddress(found)) {
    const { inForce: current, replaced } = inForceAt(address, place, asOf);
    for (const document of current) if (document !== null) inForce.add(document);
    for (const one of replaced) {
      const known = all.get(one.document);
      if (known === undefined || Date.parse(known.at) < Date.parse(one.at))
        all.set(one.document, one);
    }
  }
  for (const id of inForce) all.delete(id);
  return all;
}
