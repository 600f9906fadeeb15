import { type Superseded, superseded } from '../../gathering/page-versions.js';
import type { WebCapture } from '../../model/capture.js';
import type { Report } from '../../model/report.js';
import type { Ledger } from '../../ports/ledger.js';
import { sayTheSame } from './sightings.js';
import { foundInAll, staleSince } from './stale-since.js';

/** What staleness is told of: a check by its time and the documents that its evidence is in. */
interface DatedCheck {
  askedAt: string;
  documents: readonly string[];
}

export type StaleSources = (check: DatedCheck) => Promise<Superseded[]>;

/** The documents that a report rests on. */
export const documentsOf = ({ evidence }: Pick<Report, 'evidence'>): string[] => [
  ...new Set(evidence.map(({ document }) => document.id)),
];

async function allCaptures(ledger: Ledger): Promise<WebCapture[]> {
  const all: WebCapture[] = [];
  for (const { id: documentId } of await ledger.documents())
    for (const capture of await ledger.captures(documentId)) all.push({ ...capture, documentId });
  return all;
}

/**
 * Tells of checks which of their sources changed or went since. It is computed from what was
 * captured and watched; a newer version with the same text changes nothing.
 */
export async function openStaleSources(ledger: Ledger): Promise<StaleSources> {
  const known = superseded(foundInAll(await allCaptures(ledger), await ledger.watchEvents()));
  const same = new Map<string, Promise<boolean>>();
  const isSame = ({ document, newer }: Superseded): Promise<boolean> => {
    if (newer === null) return Promise.resolve(false);
    const answer = same.get(document) ?? sayTheSame(ledger, document, newer);
    same.set(document, answer);
    return answer;
  };
  return async ({ askedAt, documents }) => {
    const stale: Superseded[] = [];
    for (const one of staleSince(askedAt, documents, known))
      if (!(await isSame(one))) stale.push(one);
    return stale;
  };
}
