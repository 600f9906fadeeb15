/** Verbs by which a text hands a statement to somebody. */
const SAYING = String.raw`(?:says?|said|argue[sd]?|contends?|contended|claim(?:s|ed)?|warn(?:s|ed)?|state[sd]?|reports?|reported|maintain(?:s|ed)?|insist(?:s|ed)?|allege[sd]?|den(?:y|ies|ied)|acknowledge[sd]?|note[sd]?|add(?:s|ed)|told|write[s]?|wrote|assert(?:s|ed)?|counter(?:s|ed)?|emphasi[sz]e[sd]?|describe[sd]?|frame[sd]?|document(?:s|ed)?|testif(?:y|ies|ied)|announce[sd]?|confirm(?:s|ed)?|rul(?:es|ed)|found|finds|conclude[sd]?|caution(?:s|ed)?|criticize[sd]?|call(?:s|ed) (?:it|them|this|that)|present(?:s|ed)?|highlight(?:s|ed)?|show(?:s|ed)?|disput(?:e|es|ed)|reject(?:s|ed)?)`;

/** Those who speak under no name of their own, and nouns that speak for somebody. */
const ROLE = String.raw`(?:critics|supporters|opponents|proponents|advocates|activists|campaigners|defenders|officials|authorities|researchers|scientists|experts|economists|analysts|historians|lawyers|prosecutors|investigators|auditors|inspectors|journalists|reporters|residents|witnesses|survivors|employees|deputies|officers|agents|groups?|organi[sz]ations?|agency|agencies|department|office|ministry|government|administration|union|company|companies|court|judges?|police|spokes(?:man|woman|person|people)|sheriff|chief|mayor|governor|president|minister|secretary|senator|representative|director|commissioner|council|committee|board|commission|association|society|institute|foundation|campaign|watchdogs?|monitors|media|newspaper|investigations?|reporting|reports?|stud(?:y|ies)|audit|review|documents?|records?|materials?|letter|memo|agreement|contract|policy|policies|statement|newsletter|filing|ruling|lawsuit)`;

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{N}.&’'-]*)(?:\s+(?:of|for|the|and|on|de|van|von|al|\p{Lu}[\p{L}\p{N}.&’'-]*)){0,7}`;
const PARTY = String.raw`(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Mm]ost|[Tt]wo|[Ss]everal|[Bb]oth|[Mm]ultiple|[Oo]fficial|[Ii]ts|[Tt]heir|[Hh]uman|[Cc]ivil)\s+)?(?:[\p{L}\p{N}’'.&–‑-]+\s+){0,4}?${ROLE}(?:\s+(?:like|such as|of|for|from|at|in)\s+(?:the\s+)?${NAME})?`;

const ACCORDING = new RegExp(
  String.raw`\b[Aa]ccording to\s+((?:an?\s+|the\s+)?(?:${NAME}|(?:[\p{L}\p{N}’'-]+\s+){0,5}?[\p{L}\p{N}’'-]+))(?=[,.;]|\s+(?:and|that|which|who|in|on|published|released)\b|$)`,
  'u',
);
const LEADING = new RegExp(
  String.raw`^(?:But|However,?|Conversely,?|Meanwhile,?|Yet|And|Still,?|In \d{4},?|Multiple)?\s*((?:${NAME}|${PARTY})(?:\s+and\s+(?:${NAME}|${PARTY}))?),?\s+(?:however,?\s+|also\s+|have\s+|has\s+|had\s+|repeatedly\s+|publicly\s+|\w+ly\s+){0,3}${SAYING}\b`,
  'u',
);
const INNER = new RegExp(
  String.raw`(?:^|[,;—–]|\b(?:while|but|and|whereas|though|although))\s*((?:${PARTY}|${NAME})(?:\s+and\s+(?:${PARTY}|${NAME}))?)\s+(?:also\s+|\w+ly\s+)?${SAYING}\b`,
  'gu',
);
const TRAILING = new RegExp(
  String.raw`[,”"]\s+((?:the\s+)?(?:${NAME}|${PARTY}))\s+(?:said|says|told|wrote|writes|argued|argues|added|reported|announced|testified)\b[^.]*\.?$`,
  'u',
);
const INVERTED = new RegExp(
  String.raw`[,”"]\s+(?:said|says|wrote|writes|argued|added)\s+((?:the\s+)?(?:${NAME}|${PARTY}))`,
  'u',
);

const PRONOUN =
  /^(?:it|he|she|they|we|i|you|this|that|these|those|there|which|who|what|and|but|the|a|an)$/i;

const tidy = (speaker: string): string | null => {
  const plain = speaker
    .trim()
    .replace(/^(?:But|And|While|However|Conversely|Meanwhile|Yet)[,\s]+/u, '')
    .replace(/[,;:]+$/, '');
  return plain === '' || PRONOUN.test(plain) || plain.length > 90 ? null : plain;
};

/**
 * Who is said to say it in the sentence ("critics argue", "ICE says"), as opposed to the
 * publisher. Where several speak, the one nearest before `at` does.
 *
 * @param at - Offset in the sentence of the words in question; 0 for the sentence as a whole.
 * @returns The speaker as written, or null where the publisher speaks for itself.
 */
export function findSpeaker(sentence: string, at = 0): string | null {
  let nearest: string | null = null;
  for (const match of sentence.matchAll(INNER)) {
    if (match.index <= at || nearest === null) nearest = tidy(match[1] ?? '') ?? nearest;
  }
  const outer = ACCORDING.exec(sentence) ?? TRAILING.exec(sentence) ?? INVERTED.exec(sentence);
  const found = outer?.[1] === undefined ? null : tidy(outer[1]);
  if (found) return found;
  if (at > 0 && nearest) return nearest;
  const leading = LEADING.exec(sentence);
  return (leading?.[1] === undefined ? null : tidy(leading[1])) ?? nearest;
}
