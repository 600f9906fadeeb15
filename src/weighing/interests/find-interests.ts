import { interestPatterns, NONE, OWN_DISCLOSURES, SELF } from '../../english/interest-patterns.js';
import { findSpeaker } from '../../english/speaker.js';
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

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Quoted words are somebody else's: they keep their place and lose their letters. */
const withoutQuotations = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"/gu, (quoted) => ' '.repeat(quoted.length));

/** Whether a pattern is met and nothing in its clause takes it back. */
const tells = (sentence: string, pattern: RegExp): boolean => {
  const match = pattern.exec(sentence);
  if (match === null) return false;
  const clause = sentence.slice(match.index, match.index + match[0].length + 24).split(';')[0];
  return !NONE.test(clause ?? '');
};

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

const ownPatterns = interestPatterns(SELF);

/** Words without which no sentence tells of its own publisher, unless it names it: most have none. */
const OF_ITSELF =
  /\b(?:we|our|this|the authors?|the writer|I|as an?|its)\b|^(?:full|disclos|conflict|competing|declar|funding)/i;

/** Whether a sentence of a publisher's own text tells of its stake: no quoted speaker's. */
function tellsOfItself(sentence: string, name: string, named: readonly RegExp[]): boolean {
  if (!OF_ITSELF.test(sentence) && !sentence.includes(name)) return false;
  const own = withoutQuotations(sentence);
  if (findSpeaker(own) !== null) return named.some((pattern) => tells(own, pattern));
  return [...ownPatterns, ...OWN_DISCLOSURES, ...named].some((pattern) => tells(own, pattern));
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
  const named = new Map(
    publishers.map((name) => {
      const bare = name.replace(/^the\s+/i, '');
      const usable = bare.length >= INTERESTS.nameLength;
      return [name, usable ? interestPatterns(`(?:[Tt]he )?${literally(bare)}`) : []];
    }),
  );
  const found: (FoundInterest & { own: boolean })[] = [];
  for (const read of texts) {
    const self = read.document.metadata.publisher;
    for (const { span, text } of sentencesOf(read.extraction)) {
      for (const publisher of publishers) {
        const own = publisher === self;
        const patterns = named.get(publisher) ?? [];
        const name = publisher.replace(/^the\s+/i, '');
        const told = own
          ? tellsOfItself(text, name, patterns)
          : text.includes(name) &&
            patterns.some((pattern) => tells(withoutQuotations(text), pattern));
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
