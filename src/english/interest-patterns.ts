/** Makes the patterns in which a text tells of the stake of one subject: a name, or "we". */
export function interestPatterns(subject: string): RegExp[] {
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
export const SELF = `[Ww]e|[Oo]ur (?:campaign|coalition|organi[sz]ation|union|members|company|group|network|association|movement|firm)|[Tt]his (?:site|report|study|article|publication|newspaper|research|project|guide)|[Tt]he authors?|[Aa]s an? [^,.]{3,80}? who`;

/** What only a publisher's own text can say of it. */
export const OWN_DISCLOSURES: readonly RegExp[] = [
  /^(?:full disclosure|disclosures?|conflicts? of interest|competing interests?|declaration of (?:competing )?interests?|funding(?: statement)?)\s*[:.—–-]\s*\S/iu,
  /\bamong (?:its|our) (?:sponsors|donors|funders|clients|customers|shareholders|backers)\b/iu,
  /\b(?:its|our) (?:sponsors|donors|funders|backers|clients|shareholders) (?:include|are)\b/iu,
  /\b(?:[Tt]he authors?|[Tt]he writer|I)\s+(?:(?:is|am|are|was|were|has been|have been|also)\s+)*(?:employed by|paid by|a paid\b|works? for\b|worked for\b|(?:an?|the|one of the(?: \w+)?) (?:former )?(?:employees?|consultants?|advis[eo]rs?|members?|shareholders?|lawyers?|attorneys?|officers?|directors?|lobbyists?|contractors?|deput(?:y|ies)|spokes\w+|founders?|candidates?)\b)/u,
];

/** What says that there is no stake, or no such one. */
export const NONE =
  /\b(?:no|not|never|neither|nor|without|none|nothing)\b|n[’']t\b|\bindependent of\b/iu;
