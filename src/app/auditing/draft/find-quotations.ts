import {
  pairsIn,
  type QuotedWords,
  quotedWords,
  wordsOfText,
} from '../../../text/compare-quotation.js';
import type { Stores } from '../../dossier/dossier.js';
import { anchorQuotation } from '../quotations.js';
import { type Judged, judgeExact, judgeQuotation, NO_TRACES, traced } from './judge-quotation.js';

/** Looks quotations up that stand in the dossier as they are; what it finds is taken off the list. */
async function findExact(
  { ledger }: Stores,
  wanted: Set<string>,
  signal: AbortSignal | undefined,
): Promise<Map<string, Judged>> {
  const found = new Map<string, Judged>();
  for await (const extraction of ledger.extractions()) {
    signal?.throwIfAborted();
    for (const quotation of wanted) {
      const span = anchorQuotation(extraction.text, quotation);
      if (span === undefined) continue;
      const judged = judgeExact(quotation, { extraction, span });
      // Another document may have it without the words that turn it.
      if (judged.status === 'exact') wanted.delete(quotation);
      if (judged.status === 'exact' || !found.has(quotation)) found.set(quotation, judged);
    }
    if (wanted.size === 0) break;
  }
  for (const quotation of found.keys()) wanted.delete(quotation);
  return found;
}

/**
 * Looks every quotation up in every document: word for word, and where it isn't there, by what is most like it.
 *
 * @returns What became of each, by its words.
 */
export async function findQuotations(
  stores: Stores,
  quotations: Iterable<string>,
  signal: AbortSignal | undefined,
): Promise<Map<string, Judged>> {
  const wanted = new Set(quotations);
  if (wanted.size === 0) return new Map();
  const found = await findExact(stores, wanted, signal);
  const quoted = new Map<string, QuotedWords>([...wanted].map((text) => [text, quotedWords(text)]));
  const traces = new Map([...wanted].map((text) => [text, NO_TRACES]));
  const pairs = pairsIn([...quoted.values()]);
  if (pairs.size > 0) {
    for await (const extraction of stores.ledger.extractions()) {
      signal?.throwIfAborted();
      const text = wordsOfText(extraction.text, pairs);
      for (const [quotation, words] of quoted) {
        const known = traces.get(quotation) ?? NO_TRACES;
        traces.set(quotation, traced(known, words, extraction, text));
      }
    }
  }
  for (const [quotation, words] of quoted)
    found.set(quotation, judgeQuotation(quotation, words, traces.get(quotation) ?? NO_TRACES));
  return found;
}
