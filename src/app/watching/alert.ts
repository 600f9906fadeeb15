import { z } from 'zod';
import { LOOK_OUTCOMES, WATCHED_KINDS, type WatchEvent } from '../../model/watch.js';
import type { Ledger } from '../../ports/ledger.js';
import { isAlarming } from './judge-look.js';
import { WATCHING } from './settings.js';
import { documentsOf, openStaleSources } from './stale-checks.js';

/** What an alert tells: the JSON that a webhook is sent. */
export const alertSchema = z.object({
  schema: z.literal('corroborate/watch-alert@1'),
  dossier: z.string(),
  at: z.string(),
  items: z.array(
    z.object({
      source: z.string(),
      kind: z.enum(WATCHED_KINDS),
      address: z.string(),
      outcome: z.enum(LOOK_OUTCOMES),
      at: z.string(),
      document: z.string().nullable(),
      title: z.string().nullable(),
    }),
  ),
  /** Pages beside those that are named. */
  more: z.int(),
  /** Checks that rest on what changed or went since they were made. */
  staleChecks: z.array(z.object({ check: z.string(), question: z.string(), sources: z.int() })),
});

export type Alert = z.infer<typeof alertSchema>;

async function staleChecksOf(ledger: Ledger): Promise<Alert['staleChecks']> {
  const stale = await openStaleSources(ledger);
  const found: Alert['staleChecks'] = [];
  for (const { id, question, askedAt, report } of await ledger.checks()) {
    const { length: sources } = await stale({ askedAt, documents: documentsOf(report) });
    if (sources > 0) found.push({ check: id, question, sources });
  }
  return found;
}

/**
 * What is to be told of some events; null where nothing is.
 *
 * @param events - All events.
 * @param from - The number of events that were told already.
 */
export async function alertOf(
  ledger: Ledger,
  events: readonly WatchEvent[],
  from: number,
  at: string,
): Promise<Alert | null> {
  const sources = new Map(
    events.flatMap((event) => (event.event === 'added' ? [[event.source, event]] : [])),
  );
  const items: Alert['items'] = [];
  for (const event of events.slice(from)) {
    if (event.event !== 'looked') continue;
    const kind = sources.get(event.source)?.kind ?? 'page';
    const { source, at: seen } = event;
    for (const { address, outcome, document } of event.items.filter(isAlarming)) {
      const known = document === null ? undefined : await ledger.document(document);
      const title = known?.metadata.title ?? null;
      items.push({ source, kind, address, outcome, at: seen, document, title });
    }
  }
  if (items.length === 0) return null;
  const named = items.slice(0, WATCHING.alertedItems);
  return {
    schema: 'corroborate/watch-alert@1',
    dossier: await ledger.name(),
    at,
    items: named,
    more: items.length - named.length,
    staleChecks: await staleChecksOf(ledger),
  };
}
