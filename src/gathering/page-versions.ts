import { ARCHIVE_HEADERS, takenAt, type WebCapture } from '../model/capture.js';

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

/** Captures of one address by its documents, the version in force last. */
function versionsOf(captures: readonly WebCapture[], asOf: string | null): WebCapture[] {
  if (asOf === null) return [...captures];
  const then = captures.filter((capture) => takenAt(capture).slice(0, 10) <= asOf);
  if (then.length === 0) return [...captures];
  return [...captures.filter((capture) => !then.includes(capture)), ...then];
}

/**
 * Which documents are versions of a page that another version takes the place of, by id, and which
 * one that is. The newest capture of an address is in force, or with `asOf` the newest one of until
 * then, if there is any. What is in force at one address is in force.
 */
export function superseded(
  captures: readonly WebCapture[],
  asOf: string | null = null,
): Map<string, string> {
  const byAddress = new Map<string, WebCapture[]>();
  const inOrder = [...captures].sort((a, b) => Date.parse(takenAt(a)) - Date.parse(takenAt(b)));
  for (const capture of inOrder) {
    const known = byAddress.get(capture.address);
    if (known === undefined) byAddress.set(capture.address, [capture]);
    else known.push(capture);
  }
  const inForce = new Set<string>();
  const replaced = new Map<string, string>();
  for (const versions of byAddress.values()) {
    const ordered = versionsOf(versions, asOf);
    const current = ordered.at(-1)?.documentId ?? '';
    inForce.add(current);
    for (const { documentId } of ordered)
      if (documentId !== current) replaced.set(documentId, current);
  }
  for (const id of inForce) replaced.delete(id);
  return replaced;
}
