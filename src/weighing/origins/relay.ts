import type { OriginSays } from '../../model/phrases/origins.js';
import { nameOf, type Place, pairOf, type SourceSentence } from './source.js';

/** That a sentence hands on somebody's account. */
export interface Relay {
  /** A document's id, or the key of somebody by whom the dossier holds no document on it. */
  account: string;
  /** Whether the dossier holds a document with that account. */
  held: boolean;
  /** The very sentence that is handed on, where it is known: it may be handed on itself. */
  via?: SourceSentence;
  /** Whose account it is, as readers know them. */
  teller: string;
  why: OriginSays;
  shownBy: Place[];
  /** Somebody's words, told to the writer: an account of its own only where several tell it. */
  spoken: boolean;
}

export const publisherOf = ({ source }: SourceSentence): string =>
  source.document.metadata.publisher;

export const placeOf = ({ source, span }: SourceSentence): Place => ({ source, span });

/** A relay of one document's sentence from another's. */
export const relayFrom = (
  sentence: SourceSentence,
  from: SourceSentence,
  verb: 'quotes' | 'repeats',
): Relay => ({
  account: from.source.document.id,
  held: true,
  via: from,
  teller: nameOf(from.source),
  why: { template: verb, slots: pairOf(sentence.source, from.source) },
  shownBy: [placeOf(sentence), placeOf(from)],
  spoken: false,
});
