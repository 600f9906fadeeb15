import type { RuledPlace, Ruling } from '../../model/ruling.js';
import { quoteOf } from '../../model/span.js';
import type { Ledger } from '../../ports/ledger.js';
import { contextOf } from '../../text/anchor-quote.js';
import { extractionInForce } from '../dossier/extraction-in-force.js';
import { nearestSentence } from './nearest-sentence.js';

/** The same place, or where nearly its words stand in the reading of its document that is in force. */
async function refoundPlace(ledger: Ledger, place: RuledPlace): Promise<RuledPlace> {
  const inForce = await extractionInForce(ledger, place.document);
  if (inForce === undefined || inForce.id === place.extraction) return place;
  const { id, text, sentences } = inForce;
  if (sentences.some((span) => quoteOf(text, span) === place.quote)) return place;
  const ruledIn = await ledger.extraction(place.extraction);
  const context = ruledIn === undefined ? {} : contextOf(ruledIn.text, place.span);
  const span = nearestSentence(text, sentences, place.quote, context);
  if (span === undefined) return place;
  const { document, quote } = place;
  return { document, extraction: id, span, quote: quoteOf(text, span), ruledQuote: quote };
}

/**
 * Rulings, each where its words stand now: a better reader of its document may have changed a
 * character of them. What was found again only nearly keeps the words that were ruled on.
 */
export async function refoundRulings<Kept extends Ruling>(
  ledger: Ledger,
  rulings: readonly Kept[],
): Promise<Kept[]> {
  const refound: Kept[] = [];
  for (const ruling of rulings) {
    if (ruling.kind === 'stance') {
      const { document, extraction, span, quote } = ruling;
      const place = await refoundPlace(ledger, { document, extraction, span, quote });
      refound.push({ ...ruling, ...place });
    } else if ('names' in ruling) {
      refound.push(ruling);
    } else {
      const evidence: RuledPlace[] = [];
      for (const place of ruling.evidence) evidence.push(await refoundPlace(ledger, place));
      refound.push({ ...ruling, evidence });
    }
  }
  return refound;
}
