import { lowerFirst } from '../lower-first.js';
import { findParties } from '../names/parties.js';

/** A document that a sentence names as the source of what it says. */
export interface CitedDocument {
  /** As the sentence calls it, within a sentence: "a report by the Coast Guard". */
  phrase: string;
  /** Who put it out. */
  author: string;
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

/** The documents that a sentence names with who put them out, in order of place. */
export const citedDocumentsIn = (sentence: string): CitedDocument[] =>
  [...sentence.matchAll(CITING)].flatMap(([words]) => {
    const phrase = lowerFirst(words.replace(/[’']s?$/u, '').trim());
    const author = findParties(`By ${phrase}`)[0]?.name;
    return author === undefined ? [] : [{ phrase, author }];
  });
