import { placesOf, type RecordedRuling, type RuledPlace } from '../../model/ruling.js';
import { quoteOf } from '../../model/span.js';
import type { Ledger } from '../../ports/ledger.js';
import { extractionInForce } from '../dossier/extraction-in-force.js';

/** What a folder's rulings are to a dossier. */
export interface ImportedRulings {
  /** Not in the dossier, and about words that it holds. */
  proposed: RecordedRuling[];
  known: RecordedRuling[];
  /** About words that the dossier doesn't hold. */
  leftOut: { id: string; claim: string; reason: string }[];
}

/** Whether the dossier holds the words of a place, there or wherever a newer reading has them. */
async function holds(ledger: Ledger, place: RuledPlace): Promise<boolean> {
  const named = await ledger.extraction(place.extraction);
  if (named !== undefined) {
    return named.documentId === place.document && quoteOf(named.text, place.span) === place.quote;
  }
  const current = await extractionInForce(ledger, place.document);
  return current?.text.includes(place.quote) ?? false;
}

async function holdsAll(ledger: Ledger, places: readonly RuledPlace[]): Promise<boolean> {
  for (const place of places) if (!(await holds(ledger, place))) return false;
  return true;
}

/**
 * Sorts the rulings that a folder brings. Anybody can write such a file in anybody's name, so
 * nothing of it is in force before a user accepts it.
 */
export async function sortRulings(
  ledger: Ledger,
  rulings: readonly RecordedRuling[],
): Promise<ImportedRulings> {
  const held = new Set((await ledger.rulings()).map(({ id }) => id));
  const sorted: ImportedRulings = { proposed: [], known: [], leftOut: [] };
  for (const ruling of rulings) {
    if (held.has(ruling.id)) sorted.known.push(ruling);
    else if (await holdsAll(ledger, placesOf(ruling))) sorted.proposed.push(ruling);
    else {
      const reason = 'the dossier does not hold the words that it is about';
      sorted.leftOut.push({ id: ruling.id, claim: ruling.claim, reason });
    }
  }
  return sorted;
}
