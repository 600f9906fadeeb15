/** Signs of how far what a sentence says goes. */
export interface Scope {
  /** It tells of what is meant, promised or planned. */
  readonly intended: boolean;
  /** It speaks of all of something, or of nothing else. */
  readonly total: boolean;
  /** It speaks of a part of something. */
  readonly partial: boolean;
  /** It sets what is written against what is done. */
  readonly onPaper: boolean;
  /** It takes back a part of what it grants: "includes language, but does not require courses". */
  readonly takesBack: boolean;
}

const INTENT =
  /\b(?:plan(?:s|ned|ning)? (?:to|for)|intend(?:s|ed)? to|propos(?:es|ed|al|als)|would|will|shall|considering|hopes? to|seeks? to|aims? to|pledged|promised|expected to|scheduled to|(?:was|were) to have|negotiat(?:es|ed|ing) (?:over|about|to))\b/i;

const RULE = String.raw`\b(?:polic(?:y|ies)|standards?|guidance|directives?|frameworks?|rules?|curricul(?:um|a)|mandates?|agreements?|memorand(?:um|a)|law|statute|materials|documents)\b`;
const DEED = String.raw`\b(?:in practice|practical|practices|implement\w+|uniform\w*|comprehensive\w*|enforce\w*|in the field|consistent\w*|actual\w*|on the ground|adopted)\b`;
const TURN = String.raw`\b(?:but|yet|while|however|although|though|whereas|not|little|lack\w*|overstat\w+|gaps?)\b`;
const ON_PAPER = [
  /\b(?:on paper|in theory|nominally)\b/i,
  new RegExp(`${RULE}[^]*${TURN}[^]*${DEED}`, 'i'),
  new RegExp(`${TURN}[^]*${DEED}[^]*${RULE}`, 'i'),
];

const TOTAL = /\b(?:all|every|always|each|entire(?:ly)?|everyone|nationwide|only|sole(?:ly)?)\b/i;
const PARTIAL =
  /\b(?:some|certain|individual|several|a few|many|most|partly|partially|in part|limited|not (?:all|every|uniformly)|only (?:after|when|if|in|for|one|two|some))\b/i;

const GRANTS =
  /\b(?:but|however|although|though|while|whereas)\b[^.]*\b(?:not|no|never|little|only|differs?|disput\w+|contest\w+)\b/i;

export const scopeOf = (sentence: string): Scope => ({
  intended: INTENT.test(sentence),
  total: TOTAL.test(sentence),
  partial: PARTIAL.test(sentence),
  onPaper: ON_PAPER.some((pattern) => pattern.test(sentence)),
  takesBack: GRANTS.test(sentence),
});
