import type { Span } from '../../model/span.js';
import { type AttributionContext, relayOfAttribution } from './attribution-relays.js';
import { relaysOfCitations } from './citation-relays.js';
import { Copies } from './copies.js';
import type { KnownDocuments } from './known-documents.js';
import { type Attributed, Mentions } from './mentions.js';
import { notesOf } from './references.js';
import { publisherOf, type Relay } from './relay.js';
import { type OwnWork, relaysOfQuotations, relaysOfRepetition } from './repetition-relays.js';
import type { Source, SourceSentence } from './source.js';

/** Finds whose account each sentence hands on. */
export class Relays {
  private readonly known: AttributionContext;
  private readonly mentions: Mentions;
  private readonly notes = new Map<Source, ReadonlyMap<number, Span>>();
  private readonly ownWork = new Map<Source, boolean>();

  /**
   * @param sources - The documents whose text is looked at.
   * @param known - All that the dossier holds.
   */
  constructor(sources: readonly Source[], known: KnownDocuments) {
    const found = sources.map(({ document }) => document);
    const all = known.with(found);
    this.known = {
      copies: new Copies(sources),
      documents: all,
      sources: new Map(sources.map((source) => [source.document.id, source])),
    };
    this.mentions = new Mentions(all.named, all.titleWords);
  }

  /**
   * Whose account a sentence may hand on, likeliest first; none where it speaks for itself, or
   * against whom it names. What it says of its source goes before what it looks like; a document
   * of the dossier before what the dossier lacks; findings before words.
   */
  of(sentence: SourceSentence): Relay[] {
    const { copies } = this.known;
    const quotations = relaysOfQuotations(sentence, copies);
    if (sentence.analysis.contradicts) return quotations.filter(({ mostly }) => mostly);
    const others = this.attributed(sentence).filter(
      ({ to }) => to.publisher !== publisherOf(sentence),
    );
    const named = others.map((each) => relayOfAttribution(sentence, each, this.known));
    const references = relaysOfCitations(sentence, this.known, this.notesOf(sentence.source));
    const told = [...named.filter(({ spoken }) => !spoken), ...references];
    const spoken = named.filter((relay) => relay.spoken);
    const isHeld = ({ held }: Relay) => held;
    const isLacking = ({ held }: Relay) => !held;
    return [
      ...told.filter(isHeld),
      ...spoken.filter(isHeld),
      ...quotations,
      ...relaysOfRepetition(sentence, copies, this.ownWorkIn(sentence)),
      ...told.filter(isLacking),
      ...spoken.filter(isLacking),
    ];
  }

  private attributed({ source, at }: SourceSentence): readonly Attributed[] {
    return this.mentions.of(source)[at] ?? [];
  }

  /** "We counted", or "she told the Tribune" in the Tribune. */
  private tellsOwnWork(sentence: SourceSentence): boolean {
    const own = publisherOf(sentence);
    return (
      sentence.analysis.tellsOwnWork ||
      this.attributed(sentence).some(({ to }) => to.publisher === own)
    );
  }

  private ownWorkIn(sentence: SourceSentence): OwnWork {
    const { source } = sentence;
    const inDocument =
      this.ownWork.get(source) ?? source.sentences.some((each) => this.tellsOwnWork(each));
    this.ownWork.set(source, inDocument);
    return { inSentence: this.tellsOwnWork(sentence), inDocument };
  }

  private notesOf(source: Source): ReadonlyMap<number, Span> {
    const notes = this.notes.get(source) ?? notesOf(source);
    this.notes.set(source, notes);
    return notes;
  }
}
