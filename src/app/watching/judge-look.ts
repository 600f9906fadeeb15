import type { LookedItem, LookOutcome } from '../../model/watch.js';
import type { WatchedItem } from './watch-state.js';

/** What one look at a page or file met. */
export type Sighting =
  | {
      kind: 'read';
      document: string;
      /** Whether the dossier has these bytes since this run. */
      fresh: boolean;
      /** Whether its text is that of the document that was found there before. */
      sameText: boolean;
    }
  /** An answer that there is nothing there: 404, 410, or no such file. */
  | { kind: 'absent' }
  | { kind: 'unreached' | 'refused' | 'unreadable'; message: string };

const ABSENT: ReadonlySet<LookOutcome> = new Set(['missing', 'gone']);

function outcomeOf(sighting: Sighting, before: WatchedItem | undefined): LookOutcome {
  if (sighting.kind === 'absent')
    // Twice in a row: what could not be reached in between was no answer, and begins the row anew.
    return before !== undefined && ABSENT.has(before.outcome) ? 'gone' : 'missing';
  if (sighting.kind !== 'read') return sighting.kind;
  if (before === undefined || before.document === null) return sighting.fresh ? 'new' : 'same';
  if (before.document === sighting.document || sighting.sameText) return 'same';
  return 'changed';
}

/** What a look comes to, beside what was known of the page or file. */
export function judgeLook(
  { address, stamp }: Pick<LookedItem, 'address' | 'stamp'>,
  sighting: Sighting,
  before: WatchedItem | undefined,
): LookedItem {
  return {
    address,
    outcome: outcomeOf(sighting, before),
    document: sighting.kind === 'read' ? sighting.document : (before?.document ?? null),
    stamp: stamp ?? before?.stamp ?? null,
    message: 'message' in sighting ? sighting.message : null,
  };
}

/** Whether a look told anything that the record doesn't hold yet. */
export function isNews(item: LookedItem, before: WatchedItem | undefined): boolean {
  if (item.outcome === 'new' || item.outcome === 'changed' || before === undefined) return true;
  const usual = before.outcome === 'new' || before.outcome === 'changed' ? 'same' : before.outcome;
  return (
    item.outcome !== usual ||
    item.document !== before.document ||
    item.stamp !== before.stamp ||
    item.message !== before.message
  );
}

/** Whether something was found that a reader would want to know. */
export const isAlarming = ({ outcome }: Pick<LookedItem, 'outcome'>): boolean =>
  outcome === 'new' || outcome === 'changed' || outcome === 'gone';
