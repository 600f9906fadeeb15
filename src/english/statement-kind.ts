import { findDates } from './dates.js';
import { findQuantities } from './quantities.js';

/** What a sentence of a draft is that documents can't settle. */
export type StatementKind =
  | 'opinion'
  | 'forecast'
  | 'question'
  | 'greeting'
  | 'instruction'
  | 'about-the-text';

const QUESTION = /[?？؟]["'”’»)\]*_]*(?:\s*\[[^\]]{1,20}\])*$/u;

/** What people and programs say to one another, whatever the matter. */
const GREETING =
  /^(?:(?:hi|hello|hey|greetings|dear)\b(?:\s+\p{L}+){0,2}|good (?:morning|afternoon|evening)\b.{0,20}|thanks\b(?! to\b).{0,40}|thank you\b.{0,60}|you[’']re (?:very )?welcome|(?:sure|certainly|absolutely|of course|gladly|okay|ok|great|got it|no problem)(?:\s+thing)?|(?:great|good|excellent|interesting) question|best(?: regards| wishes)?|kind regards|yours sincerely|i hope (?:this|that|it) (?:helps|clarifies|answers)\b.{0,60}|i[’']m (?:happy|glad) to help\b.{0,60}|i(?:[’']d| would) be (?:happy|glad) to\b.{0,80}|i (?:apologi[sz]e|am sorry)\b.{0,80}|sorry(?:,| for| about| but| if| to)\b.{0,60}|let me know\b.{0,120}|feel free to\b.{0,120}|don[’']t hesitate to\b.{0,120}|happy to\b.{0,80}|as an ai\b.{0,160})[\s\p{P}]*$/iu;

/** Sentences that tell of the text itself and of nothing in the world. */
const ABOUT_THE_TEXT =
  /^(?:here(?:[’']s| is| are)\b.{0,80}(?:summary|overview|answer|breakdown|draft|points?|facts|article|report|list|version|what)\b|below (?:is|are|you)\b|(?:this|the following) (?:summary|overview|article|section|list|answer|draft|text|report|piece) (?:is|covers|looks|gives|describes|explains|outlines|summari[sz]es|will)\b|(?:in|to) (?:summary|conclusion|sum up|summari[sz]e)\s*[:,.]?$|i(?:[’']ll| will|[’']ve| have) (?:summari[sz]e|outline|explain|list|go through|look at|explained|listed|outlined)\b)/iu;

const IMPERATIVE =
  /^(?:please\s+(?!note that)\p{L}|(?:(?:just|also|first|next|finally),?\s+)?(?:see|click|read|visit|consider|make sure|be sure|check|try|look|compare|ask|verify|consult|refer|subscribe|sign up|follow|remember to|don[’']t|do not|let[’']s|let us|imagine|suppose|ensure|avoid|download|tell|send|rewrite|delete|insert|confirm|listen|go to)\s+\S)/iu;
/** "Check fraud rose", "Visit numbers were higher": a noun at the start of a statement. */
const SUBJECT_FIRST =
  /^\p{L}+(?:\s+of\b|(?:\s+\p{L}+){0,3}\s+(?:is|are|was|were|has|have|had|said|says|rose|fell|will|did|does|can|could|may)\b)/iu;

/** Orders that may name a page or a year. */
const REFERS = /^(?:please|see|click)\b/iu;

/** Words that say what somebody holds of a thing rather than what it is. */
const VALUES =
  /\b(?:shameful|disgraceful|outrageous|scandalous|wonderful|terrible|horrible|awful|brilliant|beautiful|unacceptable|troubling|worrying|alarming|fascinating|interesting|sad|tragic|inspiring|admirable|deplorable|disappointing|encouraging|embarrassing|absurd|ridiculous|stupid|foolish|wise|great|excellent|remarkable|impressive|shocking|appalling|heartbreaking|unfair|unjust|immoral|wrong|a (?:shame|disgrace|scandal|pity|mistake|good idea|bad idea|great idea)|worth (?:it|a look|reading))\b/iu;
const COPULA = /\b(?:is|are|was|were|be|been|seems?|looks?|feels?|remains?|sounds?)\b|[’']s\b/iu;
const OUGHT =
  /\b(?:should(?:n[’']t)?|ought to|needs? to|deserves?|had better|it is (?:time|high time|vital|essential|crucial|imperative|important) (?:to|for))\b/iu;
/** Who tells what should be is told of, so that it can be looked up. */
const TOLD =
  /\b(?:said|says|told|wrote|writes|argued?s?|claim(?:s|ed)|recommend(?:s|ed)|according to|found|concluded|reported|announced|ruled|ordered|demand(?:s|ed)|call(?:s|ed) for|urge[sd]?|asked|voted|under the|require[sd]?)\b|[“"]/iu;
const OWN_VIEW =
  /\b(?:in (?:my|our) (?:opinion|view)|i (?:think|believe|feel|suspect|doubt|hope|wish|prefer|love|like|hate)\b|we (?:think|believe|feel|hope)\b|to my mind|personally,|frankly,|arguably,)/iu;
const FORECAST =
  /\b(?:only time will tell|remains? to be seen|time will tell|(?:will|would) (?:probably|likely|surely|almost certainly|no doubt|inevitably|eventually)|(?:is|are) (?:likely|bound|set|expected|certain) to|in the years to come|sooner or later)\b/iu;

/** Numbers, dates and quotations can be looked up whatever is thought of them. */
const hasFacts = (text: string): boolean =>
  findQuantities(text).length > 0 || findDates(text).length > 0;

const isOpinion = (text: string): boolean => {
  if (TOLD.test(text) || hasFacts(text)) return false;
  if (OUGHT.test(text) && !/\bshould (?:note|know|be aware)\b/iu.test(text)) return true;
  const values = COPULA.test(text) && VALUES.test(text);
  return values || (OWN_VIEW.test(text) && !/\b(?:that)\b.*\p{Lu}/u.test(text.slice(1)));
};

/**
 * What a sentence is, where it states nothing that a document could settle; null where it may state
 * something. It errs towards null: what is wrongly passed over is a mistake that nobody looks for,
 * so a sentence with a number, a date or somebody who is said to say it is always a statement.
 */
export function statementKind(sentence: string): StatementKind | null {
  const text = sentence.trim();
  if (QUESTION.test(text)) return 'question';
  if (GREETING.test(text)) return 'greeting';
  if (ABOUT_THE_TEXT.test(text) && !hasFacts(text)) return 'about-the-text';
  if (IMPERATIVE.test(text) && !SUBJECT_FIRST.test(text) && (REFERS.test(text) || !hasFacts(text)))
    return 'instruction';
  if (isOpinion(text)) return 'opinion';
  return FORECAST.test(text) && !TOLD.test(text) && !hasFacts(text) ? 'forecast' : null;
}
