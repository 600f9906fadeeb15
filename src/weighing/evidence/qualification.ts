import { findDates } from '../../english/dates.js';
import type { WeighedSentence } from './evidence-set.js';

/** In what a sentence that holds a claim only in part departs from it. */
export const QUALIFICATIONS = [
  'narrower',
  'other-time',
  'intention',
  'on-paper',
  'disputed',
] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

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

/** What takes back a part of what it grants: "includes language, but does not require courses". */
const GRANTS =
  /\b(?:but|however|although|though|while|whereas)\b[^.]*\b(?:not|no|never|little|only|differs?|disput\w+|contest\w+)\b/i;

/** Whether every date of a sentence lies outside the time that the claim names; "since" and "until" reach far. */
function isOfOtherTime(claim: string, sentence: string): boolean {
  const [asked] = findDates(claim);
  const given = findDates(sentence);
  const isPlain = ({ relation }: { relation: string }) => /^(?:in|on|during)?$/.test(relation);
  return (
    asked !== undefined &&
    given.length > 0 &&
    [asked, ...given].every(isPlain) &&
    given.every(({ earliest, latest }) => latest < asked.earliest || earliest > asked.latest)
  );
}

/** In what a sentence departs from its claim whatever its stance, by its own signs; null where it shows none. */
export function departureOf({ claim, candidate, stance }: WeighedSentence): Qualification | null {
  const { text } = candidate.sentence;
  if (ON_PAPER.some((pattern) => pattern.test(text))) return 'on-paper';
  if (isOfOtherTime(claim.text, text)) return 'other-time';
  return stance === 'supports' && GRANTS.test(text) ? 'narrower' : null;
}

/** In what a sentence that holds the claim only in part departs from it; without a sign, it disputes. */
export function qualificationOf(sentence: WeighedSentence): Qualification {
  const { text } = sentence.candidate.sentence;
  const claim = sentence.claim.text;
  if (INTENT.test(text) && !INTENT.test(claim)) return 'intention';
  const departure = departureOf(sentence);
  if (departure !== null) return departure;
  return PARTIAL.test(text) || (TOTAL.test(claim) && !TOTAL.test(text)) ? 'narrower' : 'disputed';
}
