import { ENGLISH } from '../settings.js';

/** Verbs by which a text hands a statement to somebody. */
const STRONG =
  'says?|said|argue[sd]?|contends?|contended|claim(?:s|ed)?|warn(?:s|ed)?|state[sd]?|maintain(?:s|ed)?|insist(?:s|ed)?|allege[sd]?|den(?:y|ies|ied)|acknowledge[sd]?|note[sd]?|adds|added|told|writes?|wrote|assert(?:s|ed)?|counter(?:s|ed)?|emphasi[sz]e[sd]?|testif(?:y|ies|ied)|announce[sd]?|conclude[sd]?|caution(?:s|ed)?|estimate[sd]?';
/** Verbs that do so with some objects only: "found that" but "found a body". */
const WEAK =
  'describe[sd]?|frame[sd]?|document(?:s|ed)?|confirm(?:s|ed)?|criticize[sd]?|highlight(?:s|ed)?|show(?:s|ed)?|disput(?:e|es|ed)|reject(?:s|ed)?|(?:call(?:s|ed)?)(?= (?:it|them|this|that)\\b)|rule[sd]?(?= (?:that|out)\\b)|report(?:s|ed)?(?! (?:to|for|back)\\b)|(?:finds?|found)(?= (?:that|no|little|evidence|signs|widespread|serious|significant|\\w+ly)\\b)|present(?:s|ed)?(?= [^.]*\\bas\\b)';
const SAYING = `(?:${STRONG}|${WEAK})`;

/** Those who speak under no name of their own, and nouns that speak for somebody. */
const ROLE = String.raw`(?:critics|advocates|activists|officials?|authorities|analysts|experts|agents?|residents|groups?|organi[sz]ations?|agency|agencies|department|office|ministry|government|administration|union|company|companies|firm|court|judges?|police|spokes(?:man|woman|person|people)|sheriff|chief|president|secretary|representative|council|committee|board|commission|association|society|institute|foundation|campaign|bank|university|hospital|school|city|county|state|party|watchdogs?|media|investigations?|reporting|reports?|stud(?:y|ies)|audits?|reviews?|documents?|records?|materials?|letter|memo|agreement|contract|polic(?:y|ies)|statement|filing|ruling|lawsuit|witness(?:es)?|nurses?|deput(?:y|ies)|[\p{Ll}-]{2,}(?:ists?|ers?|ors?|ians?|ents))`;

const JOINING =
  '(?:[Bb]ut|[Aa]nd|[Ww]hile|[Ww]hereas|[Aa]lthough|[Tt]hough|[Hh]owever|[Yy]et|[Aa]s|[Tt]hat|[Ww]hich|[Ww]ho|[Ww]hen)';
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]*`;
const NAME = String.raw`(?:(?!${JOINING}\b)${CAPITAL})(?:\s+(?:(?:of|for|the|and|on|de|van|von|al)\s+){0,2}${CAPITAL}){0,7}`;
const WORD = String.raw`(?!${JOINING}\b)[\p{L}\p{N}’'.&–‑-]+`;
const PARTY = String.raw`(?:${WORD}\s+){0,5}?${ROLE}(?:\s+(?:like|such as|of|for|from|at|in|by|with)\s+(?:(?:the|its|their)\s+)?(?:${NAME}|(?:\p{Ll}[\p{L}’'-]*\s+){0,2}?\p{Ll}[\p{L}’'-]*))?`;
const SPEAKER = String.raw`(?:(?:[Tt]he\s+)?${NAME}|${PARTY})`;
const SPEAKERS = `(${SPEAKER}(?:\\s+and\\s+${SPEAKER})?)`;
/** "(GAO)", ", the union's president," between who speaks and the verb. */
const ASIDE = String.raw`(?:\s\([^)]{2,12}\))?(?:,\s[^,.;]{3,60},)?`;
const ADVERBS = String.raw`(?:(?:however,?|also|have|has|had|\p{Ll}+ly)\s+){0,3}`;

const ACCORDING = new RegExp(
  String.raw`\b[Aa]ccording to\s+((?:the\s+)?${NAME}|(?:[\p{L}\p{N}’'-]+\s+){0,5}?[\p{L}\p{N}’'-]+(?:\s+(?:by|from|of)\s+(?:the\s+)?${NAME})?)(?=[,.;—)]|\s+(?:and|that|which|who|in|on|published|released)\b|$)`,
  'u',
);
const LEADING = new RegExp(
  String.raw`^(?:(?:But|However|Conversely|Meanwhile|Yet|And|Still|In \d{4}|Last \w+|(?:Asked|Writing|Speaking) [^,]{3,60}),?)?\s*${SPEAKERS}${ASIDE},?\s+${ADVERBS}${SAYING}\b`,
  'u',
);
const INNER = new RegExp(
  String.raw`(?:^|[,;—–]\s*|\b)(?:(?:[Ww]hile|but|and|whereas|[Tt]hough|[Aa]lthough|[Aa]s)\s+|(?<=[,;—–]\s*))${SPEAKERS}\s+${ADVERBS}${SAYING}\b`,
  'gu',
);
const SAID =
  '(?:said|says|say|told|wrote|writes|argued|argues|added|warned|noted|reported|announced|testified)';
const TRAILING = new RegExp(String.raw`[,”"]\s+${SPEAKERS}\s+${SAID}\b[^.]*\.?$`, 'u');
const INVERTED = new RegExp(
  String.raw`[,”"]\s+(?:said|says|wrote|writes|argued|added|warned)\s+${SPEAKERS}`,
  'u',
);

const PRONOUN =
  /^(?:it|he|she|they|we|i|you|this|that|these|those|there|which|who|what|and|but|the|an?|others?|another|either|neither|however|here|his|her|their|its|our)$/i;

/** Papers without an owner are nobody: "multiple investigations", "studies". */
const NOBODY =
  /^(?:(?:multiple|several|many|some|numerous|various|recent|other|two|three)\s+)*(?:investigations|reporting|reports|studies|audits|reviews|documents|records|materials|policies)$/i;

const tidy = (speaker = ''): string | null => {
  const plain = speaker.trim().replace(/(?:[,;:]+|(?<=\p{Ll}{3})\.)$/u, '');
  const first = plain.split(/\s+/)[0] ?? '';
  const isNobody = plain === '' || NOBODY.test(plain) || PRONOUN.test(plain);
  const startsWithPronoun = /^(?:it|he|she|they|we|i|you|there)$/i.test(first);
  return isNobody || startsWithPronoun || plain.length > ENGLISH.speakerLength ? null : plain;
};

/**
 * Who is said to say it in the sentence ("critics argue", "ICE says"), as opposed to the
 * publisher. Where several speak, the one nearest before `at` does.
 *
 * @param at - Offset in the sentence of the words in question; 0 for the sentence as a whole.
 * @returns The speaker as written, or null where the publisher speaks for itself.
 */
export function findSpeaker(sentence: string, at = 0): string | null {
  const outer = ACCORDING.exec(sentence) ?? TRAILING.exec(sentence) ?? INVERTED.exec(sentence);
  const around = tidy(outer?.[1]);
  if (around) return around;
  let nearest: string | null = null;
  for (const match of sentence.matchAll(INNER)) {
    if (match.index <= at || nearest === null) nearest = tidy(match[1]) ?? nearest;
  }
  if (at > 0 && nearest) return nearest;
  return tidy(LEADING.exec(sentence)?.[1]) ?? nearest;
}
