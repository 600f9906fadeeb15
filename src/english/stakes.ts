import { ENGLISH } from './settings.js';
import { findSpeaker } from './signs/speaker.js';

/** Makes the patterns in which a text tells of the stake of one subject: a name, or "we". */
function patternsOf(subject: string): RegExp[] {
  const aside = String.raw`(?:,[^,.]{3,80},|\s\([^)]{2,30}\))?`;
  const helped = String.raw`(?:\s+(?:is|are|was|were|has|have|had|been|also|who|that|which|partly|largely|mainly|\p{Ll}+ly))*`;
  const after = String.raw`(?:${subject})${aside}${helped}\s+`;
  const cause =
    '(?:end|stop|ban|abolish|defund|repeal|prevent|oppose|block|close|promote|defend|protect|expand|advance|free|win|save|strengthen|reform|legali[sz]e|restore)';
  return [
    // What it works for or against.
    String.raw`${after}(?:campaign|advocat|lobb|fight|fought|work|organi[sz]|push|exist|press|petition|mobili[sz]|rall)\p{Ll}*\s+(?:to\s+${cause}\b|against\b|on behalf of\b|for (?:an?|the) (?:end|ban|repeal|right)\b)`,
    String.raw`${after}(?:supports?|opposes?)\s+(?!(?:the|this|that|a) (?:claim|view|idea|finding|conclusion|statement|hypothesis)\b)`,
    String.raw`${after}(?:campaign|advocat|lobb)\p{Ll}*\s+for\b`,
    // Whose money it takes.
    String.raw`${after}(?:funded|financed|sponsored|bankrolled|underwritten|subsidi[sz]ed|paid)\s+(?:in part\s+|partly\s+|largely\s+|mainly\s+)?by\b`,
    String.raw`${after}(?:receiv|accept|tak|took|get|got)\p{Ll}*\s+(?:[\p{L}\d$€£,.-]+\s+){0,5}?(?:money|funding|funds|grants?|donations?|fees|payments?|support)\s+from\b`,
    // Whose it is.
    String.raw`${after}(?:an?\s+|the\s+)?(?:wholly[- ]owned\s+|majority-owned\s+)?(?:subsidiary|unit|division|arm|affiliate|brand)\s+of\b`,
    String.raw`${after}(?:majority-)?(?:owned|controlled|operated|run)\s+by\b`,
    String.raw`\bowns?\s+(?:\d+ (?:percent|%) of\s+|a (?:stake|share) in\s+)?(?:${subject})`,
    String.raw`\b(?:parent(?: company)?|owner|subsidiary|sponsor|donor|funder|shareholder|lobbyist)\s+(?:of|to)\s+(?:${subject})`,
    // Where it is a party itself.
    String.raw`${after}(?:(?:the|an?|one of the)\s+)?(?:plaintiffs?|defendants?|contractors?|suppliers?|vendors?|signator(?:y|ies))\b`,
    String.raw`${after}(?:sued|filed (?:a )?(?:suit|lawsuit))\b`,
  ].map((source) => new RegExp(String.raw`(?<![\p{L}\p{N}])${source}`, 'u'));
}

/** Those who speak for the publisher in its own text. */
const SELF = `[Ww]e|[Oo]ur (?:campaign|coalition|organi[sz]ation|union|members|company|group|network|association|movement|firm)|[Tt]his (?:site|report|study|article|publication|newspaper|research|project|guide)|[Tt]he authors?|[Aa]s an? [^,.]{3,80}? who`;

/** What only a publisher's own text can say of it. */
const OWN_DISCLOSURES: readonly RegExp[] = [
  /^(?:full disclosure|disclosures?|conflicts? of interest|competing interests?|declaration of (?:competing )?interests?|funding(?: statement)?)\s*[:.—–-]\s*\S/iu,
  /\bamong (?:its|our) (?:sponsors|donors|funders|clients|customers|shareholders|backers)\b/iu,
  /\b(?:its|our) (?:sponsors|donors|funders|backers|clients|shareholders) (?:include|are)\b/iu,
  /\b(?:[Tt]he authors?|[Tt]he writer|I)\s+(?:(?:is|am|are|was|were|has been|have been|also)\s+)*(?:employed by|paid by|a paid\b|works? for\b|worked for\b|(?:an?|the|one of the(?: \w+)?) (?:former )?(?:employees?|consultants?|advis[eo]rs?|members?|shareholders?|lawyers?|attorneys?|officers?|directors?|lobbyists?|contractors?|deput(?:y|ies)|spokes\w+|founders?|candidates?)\b)/u,
];

/** What says that there is no stake, or no such one. */
const NONE = /\b(?:no|not|never|neither|nor|without|none|nothing)\b|n[’']t\b|\bindependent of\b/iu;

/** Quoted words are somebody else's: they keep their place and lose their letters. */
const withoutQuoted = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"/gu, (quoted) => ' '.repeat(quoted.length));

/** Whether a pattern is met and nothing in its clause takes it back. */
const tells = (sentence: string, pattern: RegExp): boolean => {
  const match = pattern.exec(sentence);
  if (match === null) return false;
  const clause = sentence.slice(match.index, match.index + match[0].length + 24).split(';')[0];
  return !NONE.test(clause ?? '');
};

const OF_SELF = [...patternsOf(SELF), ...OWN_DISCLOSURES];

/** Words without which no sentence tells of its own publisher, unless it names it: most have none. */
const OF_ITSELF =
  /\b(?:we|our|this|the authors?|the writer|I|as an?|its)\b|^(?:full|disclos|conflict|competing|declar|funding)/i;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Tells which sentences say what one publisher has at stake. */
export interface StakeReader {
  /** Whether a sentence of its own text does: no quoted speaker's. */
  inOwnText(sentence: string): boolean;
  /** Whether a sentence of another's text does, by its name. */
  inOthersText(sentence: string): boolean;
}

/** @param publisher - Its name, with or without an article. */
export function stakeReader(publisher: string): StakeReader {
  const name = publisher.replace(/^the\s+/i, '');
  const named =
    name.length >= ENGLISH.nameLength ? patternsOf(`(?:[Tt]he )?${literally(name)}`) : [];
  return {
    inOwnText: (sentence) => {
      if (!OF_ITSELF.test(sentence) && !sentence.includes(name)) return false;
      const own = withoutQuoted(sentence);
      const patterns = findSpeaker(own) === null ? [...OF_SELF, ...named] : named;
      return patterns.some((pattern) => tells(own, pattern));
    },
    inOthersText: (sentence) =>
      sentence.includes(name) && named.some((pattern) => tells(withoutQuoted(sentence), pattern)),
  };
}

const AGAINST =
  /\b(?:against|end|ends|ending|stop|ban|abolish|oppos\w+|defund|repeal|block|plaintiff|sue[sd]?|boycott|prevent|critic\w*)\b/i;
const FOR =
  /\b(?:support\w*|promot\w+|defend(?:s|ed|ing)?|expand\w*|advance\w*|in favou?r of|protect\w*)\b/i;

/** Whether a stake as it is told is one against something, for something, or neither. */
export function sideOfStake(stake: string): 'against' | 'for' | null {
  if (AGAINST.test(stake)) return 'against';
  return FOR.test(stake) ? 'for' : null;
}
