import { stakeReader } from '../../english/stakes.js';
import type { Document, Extraction } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { splitSentences } from '../../text/sentences.js';
import { INTERESTS } from './settings.js';

/** A document with the text in which stakes may be told. */
export interface ReadDocument {
  document: Document;
  extraction: Extraction;
}

/** A stake that a document tells of in so many words. */
export interface FoundInterest extends ReadDocument {
  /** Whose stake it is. */
  publisher: string;
  /** Where it is told: a whole sentence. */
  span: Span;
  text: string;
}

function* sentencesOf({ text, blocks }: Extraction): Generator<{ span: Span; text: string }> {
  for (const { kind, span } of blocks) {
    if (kind === 'heading' || kind === 'table' || kind === 'code') continue;
    for (const { start, end } of splitSentences(text.slice(span.start, span.end))) {
      const place = { start: span.start + start, end: span.start + end };
      const sentence = text.slice(place.start, place.end);
      if (sentence.length <= INTERESTS.sentenceLength) yield { span: place, text: sentence };
    }
  }
}

/**
 * The stakes of publishers that documents tell of: in a publisher's own text what it says of
 * itself, "we campaign to …" or a disclosure; in others' texts what they say of it by name. A
 * newspaper that quotes a campaigner tells of no stake of its own. All publishers are read alike,
 * by the same patterns; at most three stakes of each are given, its own words first.
 */
export function findInterests(
  texts: readonly ReadDocument[],
  publishers: readonly string[],
): FoundInterest[] {
  const readers = publishers.map((publisher) => ({ publisher, reader: stakeReader(publisher) }));
  const found: (FoundInterest & { own: boolean })[] = [];
  for (const read of texts) {
    const self = read.document.metadata.publisher;
    for (const { span, text } of sentencesOf(read.extraction)) {
      for (const { publisher, reader } of readers) {
        const own = publisher === self;
        const told = own ? reader.inOwnText(text) : reader.inOthersText(text);
        if (told) found.push({ ...read, publisher, span, text, own });
      }
    }
  }
  return publishers.flatMap((publisher) => {
    const seen = new Set<string>();
    return found
      .filter((interest) => interest.publisher === publisher)
      .toSorted((a, b) => Number(b.own) - Number(a.own))
      .filter(({ text }) => !seen.has(text) && seen.add(text))
      .slice(0, INTERESTS.ofOne)
      .map(({ own: _own, ...interest }) => interest);
  });
}
