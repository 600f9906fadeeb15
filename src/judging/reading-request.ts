import { definedTerms, inFull } from '../english/names/defined-terms.js';
import type { ReadingRequest } from '../ports/reader.js';
import type { FoundPassage } from './passages-of.js';

/** A title or heading that asks a question says nothing, and a reader takes the question for said. */
const unlessAsked = (name: string): string => (/\?["”’)\s]*$/u.test(name) ? '' : name);

/** The terms that the document of a passage defines. */
export type TermsOf = (passage: FoundPassage) => ReadonlyMap<string, string>;

/** Terms of each document, which are looked for once. */
export function termsByDocument(heeded: boolean): TermsOf {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return ({ sentences: [first] }) => {
    if (first === undefined || !heeded) return new Map();
    const { document, extraction } = first;
    const terms = known.get(document.id) ?? definedTerms(extraction.text);
    known.set(document.id, terms);
    return terms;
  };
}

/**
 * A passage as it is read beside a claim: sentences as they are stated, their document's terms in
 * full. Nothing of it is quoted; quotations are of the document.
 */
export function requestOf(claim: string, passage: FoundPassage, termsOf: TermsOf): ReadingRequest {
  const { sentences } = passage;
  const [first] = sentences;
  const terms = termsOf(passage);
  const { title = '', publisher = '', date = null, heading = '' } = first?.sentence ?? {};
  return {
    claim,
    passage: {
      sentences: sentences.map(({ stated }) => inFull(stated.text, terms, claim)),
      title: unlessAsked(title),
      publisher,
      date,
      heading: unlessAsked(heading),
    },
  };
}
