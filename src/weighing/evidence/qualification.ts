import { affirmative } from '../../asking/affirmative.js';
import { findStance } from '../../judging/find-stance.js';
import { align } from '../../text/alignment.js';
import { conceptsOfStatement } from '../../text/concepts.js';
import type { WeighedSentence } from './evidence-set.js';

/** In what a sentence that holds a claim only in part departs from it. */
export const QUALIFICATIONS = [
  'narrower',
  'other-actor',
  'other-time',
  'intention',
  'on-paper',
  'disputed',
] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

const RULE = String.raw`\b(?:polic(?:y|ies)|standards?|guidance|directives?|frameworks?|rules?|curricul(?:um|a)|mandates?|agreements?|memorand(?:um|a)|law|statute|materials|documents)\b`;
const DEED = String.raw`\b(?:in practice|practical|practices|implement\w+|uniform\w*|comprehensive\w*|enforce\w*|in the field|consistent\w*|actual\w*|on the ground|adopted)\b`;
const TURN = String.raw`\b(?:but|yet|while|however|although|though|whereas|not|little|lack\w*|overstat\w+|gaps?)\b`;
const ON_PAPER = [
  /\b(?:on paper|in theory|nominally)\b/i,
  new RegExp(`${RULE}[^]*${TURN}[^]*${DEED}`, 'i'),
  new RegExp(`${TURN}[^]*${DEED}[^]*${RULE}`, 'i'),
];
const PARTIAL =
  /\b(?:some|certain|individual|several|a few|many|most|partly|partially|in part|limited|not (?:all|every|uniformly)|only (?:after|when|if|in|for|one|two|some))\b/i;

/** What takes back a part of what it grants: "includes language, but does not require courses". */
const GRANTS =
  /\b(?:but|however|although|though|while|whereas)\b[^.]*\b(?:not|no|never|little|only|differs?|disput\w+|contest\w+)\b/i;

/**
 * In what a sentence departs from the claim by its own signs: a plan, a rule whose practice
 * differs, another time or actor, a narrower scope, a dispute. Null where it shows none.
 */
export function departureOf({ claim, candidate, stance }: WeighedSentence): Qualification | null {
  const { sentence } = candidate;
  const { text, heading, before, title, publisher } = sentence;
  const core = affirmative(claim);
  const alignment = align(conceptsOfStatement(core.text, core.subject), text, {
    near: `${heading}. ${before}`,
    title,
    publisher,
  });
  const finding = findStance(core, sentence, alignment);
  if (finding === 'intended') return 'intention';
  if (ON_PAPER.some((pattern) => pattern.test(text))) return 'on-paper';
  if (finding === 'otherTime') return 'other-time';
  if (finding === 'otherActor') return 'other-actor';
  const partial = finding === 'narrower' || finding === 'unrestricted' || finding === 'diminished';
  const contested = finding === 'contested' || finding === 'unknown';
  if (partial || (contested && PARTIAL.test(text))) return 'narrower';
  if (stance === 'supports' && GRANTS.test(text)) return 'narrower';
  return finding === 'contested' ? 'disputed' : null;
}

/** In what a sentence that holds the claim only in part departs from it; without a sign, it disputes. */
export const qualificationOf = (sentence: WeighedSentence): Qualification =>
  departureOf(sentence) ??
  (PARTIAL.test(sentence.candidate.sentence.text) ? 'narrower' : 'disputed');
