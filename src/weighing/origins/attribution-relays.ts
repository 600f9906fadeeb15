import type { Document } from '../../model/document.js';
import type { Copies } from './copies.js';
import type { KnownDocuments } from './known-documents.js';
import type { Attributed } from './mentions.js';
import { placeOf, type Relay } from './relay.js';
import { ORIGINS } from './settings.js';
import { nameOf, orderOf, type Source, type SourceSentence } from './source.js';

/** What ascriptions are resolved with. */
export interface AttributionContext {
  copies: Copies;
  documents: KnownDocuments;
  /** The documents whose text is looked at, by id. */
  sources: ReadonlyMap<string, Source>;
}

interface Found {
  document: Document;
  via?: SourceSentence;
}

/** What a sentence says, without the words by which it says from whom. */
const withoutAscription = ({ text }: SourceSentence, { span }: Attributed): string =>
  `${text.slice(0, span.start)} ${text.slice(span.end)}`;

/**
 * The document that a sentence ascribed to its publisher goes back to: the one nearest to what it
 * says. What somebody is said to have published is their only document where they have one.
 */
function documentBy(
  publisher: string,
  sentence: SourceSentence,
  attributed: Attributed,
  { documents, sources, copies }: AttributionContext,
): Found | undefined {
  const own = sentence.source.document;
  const all = documents.by(publisher).filter(({ id }) => id !== own.id);
  const earlier = all.filter((document) => orderOf(document) < orderOf(own));
  const words = withoutAscription(sentence, attributed);
  const isOnly = all.length === 1 && attributed.findings;
  let best: (Found & { matter: number }) | undefined;
  for (const document of earlier.length > 0 ? earlier : all) {
    const source = sources.get(document.id);
    if (source === undefined) continue;
    const { nearest, matter } = copies.nearestIn(source, words);
    if (matter <= (best?.matter ?? (isOnly ? ORIGINS.ascribedOnly : ORIGINS.ascribedMatter)))
      continue;
    best = {
      document,
      matter,
      ...(nearest && matter >= ORIGINS.ascribedSentence && { via: nearest }),
    };
  }
  const [only] = all;
  return best ?? (only && isOnly && !sources.has(only.id) ? { document: only } : undefined);
}

/** The account of the one whom a sentence names as its source. */
export function relayOfAttribution(
  sentence: SourceSentence,
  attributed: Attributed,
  known: AttributionContext,
): Relay {
  const { to, findings } = attributed;
  const found =
    to.publisher === null ? undefined : documentBy(to.publisher, sentence, attributed, known);
  const pair = { later: nameOf(sentence.source), earlier: to.name };
  const absent = { ...pair, publishes: to.publisher !== null };
  return {
    account: found?.document.id ?? to.key,
    held: found !== undefined,
    ...(found?.via && { via: found.via }),
    teller: found?.document.metadata.publisher ?? to.name,
    why: found
      ? { template: findings ? 'hands-on-report' : 'hands-on-words', slots: pair }
      : { template: findings ? 'hands-on-absent-report' : 'hands-on-absent-words', slots: absent },
    shownBy: [placeOf(sentence), ...(found?.via ? [placeOf(found.via)] : [])],
    spoken: !findings,
  };
}
