import type { Extraction } from '../../model/document.js';
import type { Ledger } from '../../ports/ledger.js';

/** The reading of a document that is in force: the newest. */
export async function extractionInForce(
  ledger: Ledger,
  documentId: string,
): Promise<Extraction | undefined> {
  for await (const extraction of ledger.extractions([documentId])) return extraction;
  return undefined;
}
