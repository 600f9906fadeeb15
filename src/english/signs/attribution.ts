import { MONTHS } from '../../model/months.js';
import type { Span } from '../../model/span.js';
import { replaceQuotations } from '../../text/quotations.js';

/** Words by which a sentence hands what it says to somebody else. */
export interface Attribution {
  /** As written, without an article: "Riverside Monitor", "board", "it". */
  who: string;
  /**
   * A name, or what points back to one: a pronoun, a noun for a text or who made it ("the report",
   * "the researchers"), any other noun ("the board").
   */
  as: 'name' | 'pronoun' | 'text' | 'noun';
  /** What somebody found or published, rather than what they say. */
  findings: boolean;
  /** Where the words stand in the sentence. */
  span: Span;
}

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}.-]*(?:[’']\p{Lu}\p{L}*)?(?:[’']s?(?=\s+\p{Lu}))?`;
/** Words that stand with a capital at the start of a sentence and begin no name. */
const OPENERS =
  'But|And|In|On|At|As|It|He|She|They|We|I|This|That|These|Those|There|Here|What|Who|Which|When|Where|While|Yet|Not|No|Some|Many|Most|All|Nobody|Both|Of|For|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|If|Its|Their|His|Her|Our|My|An?|The|From|By|With|After|Before|Since|Because|So|Then|Now|Researchers';
const NAME = String.raw`(?!(?:${OPENERS})\b)${CAPITAL}(?:\s+(?:(?:of|for|the|and|&|on|de|van|von|al)\s+){0,2}${CAPITAL}){0,6}`;
const NOUNS = String.raw`(?:\p{Ll}[\p{L}-]+\s+){0,2}?\p{Ll}[\p{L}-]+`;
const WHO = String.raw`(?<![\p{L}\p{N}])(?:(?:[Tt]he\s+)?(?<name>${NAME})|(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(?<noun>${NOUNS})|(?<pronoun>[Ii]t|[Tt]hey|[Ss]he|[Hh]e)\b)`;

const WORKS =
  '(?:reports?|reporting|stud(?:y|ies)|audits?|reviews?|surveys?|tests?|investigations?|polls?|analys[ei]s|articles?|stor(?:y|ies)|figures|data|memos?|documents?|e?mails?|records?|minutes|letters?|papers?|findings|researchers|authors|pictures|images|sheets?|statistics|logs?|photographs?)';
const TAKEN =
  '(?:obtained|seen|analy[sz]ed|published|released|commissioned|compiled|collected|gathered|leaked|reported|quoted|cited|reviewed|made public)';
const SAID =
  'says?|said|told|writes?|wrote|claim(?:s|ed)?|argue[sd]?|warn(?:s|ed)?|den(?:y|ies|ied)|announce[sd]?|advise[sd]?|state[sd]?|note[sd]?|adds|added|insist(?:s|ed)?|testif(?:ies|ied)|acknowledge[sd]?';
const FOUND =
  'reports?|reported|finds?|found|shows?|showed|reveal(?:s|ed)?|count(?:s|ed)|test(?:s|ed)|estimate[sd]?|expects?|expected|reckons?|puts?|conclude[sd]?|blame[sd]?|lists?|listed|gives?|gave|record(?:s|ed)|rule[sd]|document(?:s|ed)|calculate[sd]?|measure[sd]|confirm(?:s|ed)';
const ADVERBS = String.raw`(?:(?:has|have|had|also|first|now|later|then|\p{Ll}+ly)\s+){0,3}`;
/** ", who runs the shelter," or "of the taxpayers' league" between who speaks and the verb. */
const ASIDE = String.raw`(?:\s+\([^)]{2,30}\)|,\s[^,.;:]{3,60},|\s+of\s+the\s+\p{Ll}[\p{L}’' ]{2,40}?)?`;
const OWNED = String.raw`(?:[’']s?\s+(?:\p{L}+\s+){0,2}?${WORKS})?`;

const pattern = (source: string): RegExp => new RegExp(source, 'gu');

const FINDINGS = [
  String.raw`\b[Aa]ccording to\s+(?:an?\s+|the\s+|its\s+)?(?:(?:\p{Ll}[\p{L}-]*\s+){0,4}?(?:by|from|of|in)\s+)?${WHO}`,
  String.raw`\b(?:[Rr]|r)esearchers\s+(?:of|at|from|with)\s+${WHO}`,
  String.raw`\b(?:\p{L}+\s+)?${WORKS},?\s+(?:\p{Ll}+\s+)?by\s+${WHO}`,
  String.raw`\b${TAKEN}\s+(?:by|in|to)\s+${WHO}`,
  String.raw`\b[Aa]s\s+${WHO}\s+(?:first\s+)?(?:reported|wrote|showed|revealed)\b`,
  String.raw`\b(?:told|citing|quoting)\s+${WHO}`,
  String.raw`\b(?:first|originally)\s+(?:appeared|published|printed)\s+(?:in|by|on)\s+${WHO}`,
  String.raw`${WHO}${OWNED}${ASIDE},?\s+${ADVERBS}(?:${FOUND})\b`,
].map(pattern);

const WORDS = [
  String.raw`${WHO}${OWNED}${ASIDE},?\s+${ADVERBS}(?:${SAID})\b`,
  String.raw`[,”"]\s+(?:said|says|wrote|writes|added)\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}?${WHO}`,
].map(pattern);

const NOT_NAMES = new RegExp(
  `^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTHS.join('|')})$`,
);

const TITLES =
  /^(?:(?:Professor|Prof|Dr|Mr|Mrs|Ms|Miss|Sir|Councillor|Councilman|Councilwoman|Commissioner|Judge|Justice|Sheriff|Colonel|General|Captain|Minister|President|Secretary|Senator|Mayor|Chief|Director|Spokesman|Spokeswoman|Chairman)\.?\s+)+(?=\p{Lu})/u;

/** Words for texts and who made them, which point back to whoever was named last. */
const TEXT =
  /^(?:reports?|stud(?:y|ies)|papers?|newspapers?|researchers|authors|audits?|auditors?|reviews?|articles?|stor(?:y|ies)|findings|tests?|surveys?|polls?|memos?|letters?|investigations?|analys[ei]s|emails|documents?|records?|minutes|figures|statements?|releases?|inspectors|scientists)$/;

const nameOf = (written: string): string =>
  written
    .replace(/[.’'-]+$/u, '')
    .replace(/[’']s$/u, '')
    .replace(TITLES, '');

function matchesOf(text: string, patterns: readonly RegExp[], findings: boolean): Attribution[] {
  return patterns.flatMap((each) =>
    [...text.matchAll(each)].flatMap(({ 0: words, index, groups }): Attribution[] => {
      const { name, noun, pronoun } = groups ?? {};
      const who = name === undefined ? (noun ?? pronoun) : nameOf(name);
      if (who === undefined || NOT_NAMES.test(name === undefined ? '' : who)) return [];
      const span = { start: index, end: index + words.length };
      const common = TEXT.test(who.split(/\s+/).at(-1) ?? '') ? 'text' : 'noun';
      const as = name !== undefined ? 'name' : noun === undefined ? 'pronoun' : common;
      return [{ who, as, findings, span }];
    }),
  );
}

const CUES = new RegExp(
  String.raw`\b(?:[Aa]ccording|researchers|Researchers|appeared|citing|quoting|${TAKEN}|${WORKS}|${SAID}|${FOUND})\b`,
  'u',
);

/**
 * Who a sentence says it from, in the order of its words: "according to the Monitor", "a report by
 * the Institute", "emails obtained by the Lantern", "the board says". Words within quotation marks
 * attribute nothing.
 */
export function attributionsIn(sentence: string): Attribution[] {
  if (!CUES.test(sentence)) return [];
  const text = replaceQuotations(sentence, (quoted) =>
    quoted.length > 2 ? `“${' '.repeat(quoted.length - 2)}”` : quoted,
  );
  const found = [...matchesOf(text, FINDINGS, true), ...matchesOf(text, WORDS, false)];
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => Number(b.findings) - Number(a.findings) || a.span.start - b.span.start)
    .filter(({ who }) => !seen.has(who) && seen.add(who));
}
