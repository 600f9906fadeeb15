import type { CitedDocument } from '../../english/analyse-sentence.js';
import { listsSources } from '../../english/document-signs.js';
import type { Document } from '../../model/document.js';
import { contentTokens } from '../../text/tokens.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { GAPS } from './settings.js';

/** A document that evidence rests on and that the dossier does not hold. */
export interface AbsentDocument extends CitedDocument {
  sentence: WeighedSentence;
}

/** Whether the dossier holds a document that fits the words: its publisher, or most of its title. */
function holds(documents: readonly Document[], { phrase, author }: CitedDocument): boolean {
  const words = contentTokens(phrase).map(({ stem }) => stem);
  return documents.some(({ metadata }) => {
    const publisher = metadata.publisher.toLowerCase();
    const name = author.replace(/^the\s+/i, '').toLowerCase();
    if (publisher.includes(name) || name.includes(publisher)) return true;
    const title = new Set(contentTokens(metadata.title).map(({ stem }) => stem));
    const shared = words.filter((word) => title.has(word)).length;
    return shared >= GAPS.citedWords && shared >= words.length * GAPS.citedTitle;
  });
}

/**
 * The documents that evidence names as its source and that the dossier does not hold, each once,
 * strongest evidence first.
 */
export function absentDocuments(
  evidence: readonly WeighedSentence[],
  documents: readonly Document[],
): AbsentDocument[] {
  const found = new Map<string, AbsentDocument>();
  for (const sentence of evidence) {
    for (const cited of sentence.candidate.analysis.citedDocuments) {
      const key = cited.phrase.toLowerCase().replace(/^(?:an?|the|its)\s+/, '');
      if (!found.has(key) && !holds(documents, cited)) found.set(key, { ...cited, sentence });
    }
  }
  return [...found.values()].slice(0, GAPS.cited);
}

const NUMBERED = /\[(\d{1,3})\]/g;
/**
 * Evidence of documents that cite by number ("[3]") without a list of what the numbers mean: one
 * sentence for each such document.
 */
export function unlistedSources(evidence: readonly WeighedSentence[]): WeighedSentence[] {
  const seen = new Set<string>();
  return evidence.filter(({ candidate }) => {
    const { document, extraction, sentence } = candidate;
    const cited = [...sentence.text.matchAll(NUMBERED)].map(([, n]) => n ?? '');
    if (cited.length === 0 || seen.has(document.id)) return false;
    seen.add(document.id);
    const { text, blocks } = extraction;
    const listed = listsSources(text) || blocks.some(({ kind }) => kind === 'footnote');
    return !listed && !cited.some((n) => new RegExp(String.raw`(?:^|\n)\s*\[${n}\]\s`).test(text));
  });
}
