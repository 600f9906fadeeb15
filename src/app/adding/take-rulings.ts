import { placesOf, type RecordedRuling, type RuledPlace } from '../../model/ruling.js';
import { quoteOf } from '../../model/span.js';
import type { Ledger } from '../../ports/ledger.js';
import type { AddOutput } from '../outputs/add.js';

type TakenRulings = NonNullable<AddOutput['rulings']>;

/** Whether the dossier holds the words of a place, there or wherever a newer reading has them. */
async function holds(ledger: Ledger, place: RuledPlace): Promise<boolean> {
  const named = await ledger.extraction(place.extraction);
  if (named !== undefined) {
    return named.documentId === place.document && quoteOf(named.text, place.span) === place.quote;
  }
  for await (const current of ledger.extractions([place.document])) {
    return current.text.includes(place.quote);
  }
  return false;
}

async function holdsAll(ledger: Ledger, places: readonly RuledPlace[]): Promise<boolean> {
  for (const place of places) if (!(await holds(ledger, place))) return false;
  return true;
}

/**
 * Takes rulings of another dossier over, each as it was made, with its end where it was withdrawn.
 * One whose words the dossier lacks is named and left out.
 */
export async function takeRulings(
  ledger: Ledger,
  rulings: readonly RecordedRuling[],
): Promise<TakenRulings> {
  const known = new Map((await ledger.rulings()).map((ruling) => [ruling.id, ruling]));
  const taken: TakenRulings = { added: 0, known: 0, leftOut: [] };
  for (const { withdrawn, ...ruling } of rulings) {
    const held = known.get(ruling.id);
    if (held === undefined && !(await holdsAll(ledger, placesOf(ruling)))) {
      const reason = 'the dossier does not hold the words that it is about';
      taken.leftOut.push({ id: ruling.id, claim: ruling.claim, reason });
      continue;
    }
    if (held === undefined) await ledger.appendRuling(ruling);
    if (withdrawn !== null && (held?.withdrawn ?? null) === null)
      await ledger.withdrawRuling({ ruling: ruling.id, ...withdrawn });
    if (held === undefined) taken.added += 1;
    else taken.known += 1;
  }
  return taken;
}
