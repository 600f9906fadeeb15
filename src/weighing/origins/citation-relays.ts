import type { Span } from '../../model/span.js';
import type { AttributionContext } from './attribution-relays.js';
import type { ReferenceTarget } from './known-documents.js';
import { referencesOf } from './references.js';
import { placeOf, type Relay } from './relay.js';
import { ORIGINS } from './settings.js';
import { nameOf, type Place, type SourceSentence } from './source.js';

const accountOf = (to: ReferenceTarget): string => ('document' in to ? to.document.id : to.key);

/** What a sentence leads to, by link, by note or by title, and the note that says so. */
function citations(
  sentence: SourceSentence,
  { documents }: AttributionContext,
  notes: ReadonlyMap<number, Span>,
): { to: ReferenceTarget; note: Place[] }[] {
  const { source } = sentence;
  const own = source.document;
  return [
    ...referencesOf(sentence, notes).flatMap((reference) => {
      const to = documents.referred(reference, own);
      const note = reference.entry === '' ? [] : [{ source, span: reference.span }];
      return to ? [{ to, note }] : [];
    }),
    ...sentence.analysis.quotations
      .flatMap((words) => documents.titledIn(words, own))
      .map((document) => ({ to: { document }, note: [] })),
  ];
}

/** What a sentence cites, where that is one thing: what rests on several is put together anew. */
export function relaysOfCitations(
  sentence: SourceSentence,
  known: AttributionContext,
  notes: ReadonlyMap<number, Span>,
): Relay[] {
  const all = citations(sentence, known, notes);
  const [first] = all;
  if (first === undefined || new Set(all.map(({ to }) => accountOf(to))).size > 1) return [];
  const { to, note } = first;
  const held = 'document' in to;
  const source = held ? known.sources.get(to.document.id) : undefined;
  const { nearest, matter } = source
    ? known.copies.nearestIn(source, sentence.text)
    : { nearest: undefined, matter: 0 };
  const via = matter >= ORIGINS.ascribedSentence ? nearest : undefined;
  const title = held ? to.document.metadata.title : to.name;
  return [
    {
      account: accountOf(to),
      held,
      ...(via && { via }),
      teller: held ? to.document.metadata.publisher : to.name,
      why: {
        template: held ? 'cites' : 'cites-absent',
        slots: { publisher: nameOf(sentence.source), title },
      },
      shownBy: [placeOf(sentence), ...note],
      spoken: false,
    },
  ];
}
