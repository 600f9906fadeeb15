import { lowerFirst } from '../../english/lower-first.js';
import { findParties } from '../../english/names/parties.js';
import type { Document } from '../../model/document.js';
import { contentTokens } from '../../text/tokens.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { GAPS } from './settings.js';

/** A document that evidence rests on and that the dossier does not hold. */
export interface AbsentDocument {
  /** What the evidence calls it: "a report by the Coast Guard"; its own words. */
  phrase: string;
  /** Who put it out, as far as the words tell. */
  author: string | null;
  sentence: WeighedSentence;
}

const KIND =
  '(?:reports?|stud(?:y|ies)|investigations?|audits?|reviews?|surveys?|memos?|memorand(?:um|a)|agenda|letters?|lawsuits?|complaints?|filings?|rulings?|orders?|articles?|testimony|database|dataset|survey|contracts?|agreements?|analysis|briefs?|petitions?|indictments?|transcripts?|emails?|slides|statements? of work|handbooks?|manuals?|directives?|guides?|plans?|polic(?:y|ies))';
const CITING = new RegExp(
  [
    String.raw`(?<by>(?:[Aa]n?|[Tt]he|[Ii]ts)\s+(?:\d{4}\s+)?(?:[\w-]+\s+){0,2}?${KIND}\s+(?:by|from|of|obtained by|published by|released by|commissioned by)\s+(?:the\s+)?\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s+(?:(?:of|for|and)\s+)?\p{Lu}[\p{L}\p{N}.&’'-]*){0,6})`,
    String.raw`(?<own>(?:[Aa]n?|[Tt]he)\s+(?:\d{4}\s+)?\p{Lu}[\p{L}\p{N}.&-]*(?:\s+\p{Lu}[\p{L}\p{N}.&-]*){0,5}(?:[’']s?)?\s+(?:\d{4}\s+)?${KIND})\b`,
  ].join('|'),
  'gu',
);

/** Whether the dossier holds a document that fits the words: its publisher, or most of its title. */
function holds(documents: readonly Document[], phrase: string, author: string | null): boolean {
  const words = contentTokens(phrase).map(({ stem }) => stem);
  return documents.some(({ metadata }) => {
    const publisher = metadata.publisher.toLowerCase();
    const name = author?.replace(/^the\s+/i, '').toLowerCase();
    if (name !== undefined && (publisher.includes(name) || name.includes(publisher))) return true;
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
    const { text } = sentence.candidate.sentence;
    for (const match of text.matchAll(CITING)) {
      const phrase = lowerFirst(match[0].replace(/[’']s?$/u, '').trim());
      const author = findParties(`By ${phrase}`)[0]?.name ?? null;
      const key = phrase.toLowerCase().replace(/^(?:an?|the|its)\s+/, '');
      if (author === null || found.has(key) || holds(documents, phrase, author)) continue;
      found.set(key, { phrase, author, sentence });
    }
  }
  return [...found.values()].slice(0, GAPS.cited);
}

const NUMBERED = /\[(\d{1,3})\]/g;
const LISTED =
  /(?:^|\n)\s*(?:sources|references|(?:end|foot)?notes|works cited|citations|bibliography)\s*:?\s*(?:\n|$)/i;

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
    const listed = LISTED.test(text) || blocks.some(({ kind }) => kind === 'footnote');
    return !listed && !cited.some((n) => new RegExp(String.raw`(?:^|\n)\s*\[${n}\]\s`).test(text));
  });
}
