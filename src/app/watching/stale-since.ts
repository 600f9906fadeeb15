import { type Found, foundBy, type Superseded } from '../../gathering/page-versions.js';
import type { WebCapture } from '../../model/capture.js';
import type { LookedItem, WatchEvent } from '../../model/watch.js';

/**
 * Where the document of a look lies by its captures: a watched address may lead to another, and
 * what is gone there is gone where it led.
 *
 * @param own - The captures of the document.
 */
function placeOf({ address }: LookedItem, at: string, own: readonly WebCapture[]): string {
  if (own.some((capture) => capture.address === address)) return address;
  return own.findLast(({ capturedAt }) => capturedAt <= at)?.address ?? address;
}

function foundAt(item: LookedItem, at: string, own: readonly WebCapture[]): Found[] {
  const { outcome, document } = item;
  const found = { address: placeOf(item, at, own), at, learntAt: at };
  if (outcome === 'gone') return [{ ...found, document: null }];
  const read = outcome === 'new' || outcome === 'changed' || outcome === 'same';
  return read && document !== null ? [{ ...found, document }] : [];
}

/** What all captures say was found, and watching. */
export function foundInAll(
  captures: readonly WebCapture[],
  events: readonly WatchEvent[],
): Found[] {
  const byDocument = new Map<string, WebCapture[]>();
  for (const capture of captures) {
    const own = byDocument.get(capture.documentId);
    if (own === undefined) byDocument.set(capture.documentId, [capture]);
    else own.push(capture);
  }
  const watched = events.flatMap((event) =>
    event.event === 'looked'
      ? event.items.flatMap((item) =>
          foundAt(item, event.at, byDocument.get(item.document ?? '') ?? []),
        )
      : [],
  );
  return [...foundBy(captures), ...watched];
}

/** The sources of a check that changed or went after it was made. */
export const staleSince = (
  askedAt: string,
  documents: readonly string[],
  known: ReadonlyMap<string, Superseded>,
): Superseded[] =>
  [...new Set(documents)].flatMap((document) => {
    const one = known.get(document);
    return one !== undefined && one.at > askedAt ? [one] : [];
  });
