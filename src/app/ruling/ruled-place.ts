import type { Check } from '../../model/check.js';
import { CorroborateError } from '../../model/error.js';
import type { RuledPlace } from '../../model/ruling.js';
import { contains, quoteOf, type Span } from '../../model/span.js';
import type { Ledger } from '../../ports/ledger.js';
import { extractionInForce } from '../dossier/extraction-in-force.js';

/** A place in a document: in the text in force, unless an older extraction of it is named. */
export interface Place {
  document: string;
  span: Span;
  extraction?: string | undefined;
}

const PLACE = /^(doc_\w+):(\d+)-(\d+)$/;

/**
 * The place that a word means: the number of a piece of evidence of a check, or
 * `DOCUMENT:START-END`.
 *
 * @throws {CorroborateError} `invalid-input` for anything else.
 */
export function placeNamed(named: string, check: Check | undefined): Place {
  const [, document, start, end] = PLACE.exec(named) ?? [];
  if (document !== undefined) return { document, span: { start: Number(start), end: Number(end) } };
  const piece = check?.report.evidence.find(({ n }) => String(n) === named);
  if (piece !== undefined)
    return { document: piece.document.id, span: piece.span, extraction: piece.extraction };
  throw new CorroborateError('invalid-input', `${named} is not evidence in the check`, {
    hint: 'Name evidence by its number in the report, or a place as doc_…:START-END.',
  });
}

async function extractionAt(ledger: Ledger, { document, extraction }: Place) {
  if (extraction !== undefined) {
    const named = await ledger.extraction(extraction);
    return named?.documentId === document ? named : undefined;
  }
  return extractionInForce(ledger, document);
}

/**
 * The sentence that a place lies in: rulings are on whole sentences, as a stance is.
 *
 * @throws {CorroborateError} `not-found` for an unknown document or extraction, `invalid-input`
 *   where no sentence of it holds the place.
 */
export async function ruledPlace(ledger: Ledger, place: Place): Promise<RuledPlace> {
  const extraction = await extractionAt(ledger, place);
  if (extraction === undefined) {
    const lacking = place.extraction ?? place.document;
    throw new CorroborateError('not-found', `The dossier holds no text ${lacking}`, {
      hint: 'List the documents with `list documents`.',
    });
  }
  const span = extraction.sentences.find((sentence) => contains(sentence, place.span));
  if (span === undefined || place.span.start === place.span.end) {
    const { start, end } = place.span;
    throw new CorroborateError(
      'invalid-input',
      `No sentence of ${place.document} holds the characters ${start}–${end}`,
      { hint: 'Name characters within one sentence that may serve as evidence.' },
    );
  }
  const quote = quoteOf(extraction.text, span);
  return { document: place.document, extraction: extraction.id, span, quote };
}
