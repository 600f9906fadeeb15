/** What a stretch of a sentence does with the statement that it frames; see `findFrames`. */
export const FRAME_KINDS = ['contests', 'denies', 'unknown'] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

/** "do not", "hasn't ever", "could never fully". */
const NOT = String.raw`\b(?:do|does|did|have|has|had|can|could|is|are|was|were)(?:\s+(?:not|never|hardly|barely|scarcely)|n['’]t)(?:\s+\w+ly|\s+yet|\s+itself|\s+by itself|\s+always|\s+ever){0,2}\s+(?:been\s+|able to\s+)?`;

/** What papers do for a statement, with papers or without: "did not say". */
const SHOWING =
  '(?:demonstrate|show|establish|prove|proven|confirm|document|indicate|specify|specifie|say|said|state|disclose|reveal|record|determine|verify|verifie|substantiate|explain|mention|know|known|answer)';
/** What somebody does to many things, but papers only to a statement. */
const DESCRIBING =
  '(?:produce|settle|resolve|list|identify|identifie|describe|cover|include|publish|release|examine|address)';
/** Papers whose lack means that nothing is shown. */
const PROOF =
  '(?:records?|evidence|documents?|data|logs?|proof|information|indications?|documentation|statistics|figures|transcripts?|accounting|reports?)';
/** Papers that may also be the matter itself: "no contract" denies one, "no public contract" hides one. */
const PAPERS = `(?:${PROOF}|contracts?|mandates?|cop(?:y|ies)|lists?|agreements?|audits?|reviews?|stud(?:y|ies)|details|terms|names?|footage|texts?|curricul(?:um|a)|materials?|sources?|articles?)`;

/** What one holds of a matter without showing it. */
const CLAIM =
  '(?:claims?|allegations?|accusations?|assertions?|suggestions?|notions?|ideas?|reports?|rumou?rs?|narratives?)';
/** What is said to be so, and may be disputed. */
const SAID =
  '(?:claims?|allegations?|accusations?|assertions?|figures?|numbers?|estimates?|accounts?|findings?|versions?|characteri[sz]ations?|premise|notions?|ideas?|conclusions?|reports?)';
const DISPUTED = '(?:debated|disputed|contested)';

/** Who looked and found none speaks against it; papers that hold none leave it open. */
const LOOKED = '(?:finds?|found|saw|sees?|detect(?:s|ed)|discover(?:s|ed)|uncover(?:s|ed))';

/** What is done to data: that none are shared is said of the sharing, and no gap in the record. */
const HANDLED = String.raw`\b(?:is|are|was|were|be|been) (?:\w+ly )?(?:exchanged|shared|transferred|sold|passed|sent|handed|stored|collected|processed)\b`;

const UNKNOWN = [
  `${NOT}${SHOWING}(?:s|ed|d|n)?\\b(?! (?:for|as|up|off)\\b)`,
  String.raw`\b${PAPERS}\b[^.;]{0,60}?${NOT}${DESCRIBING}(?:s|ed|d)?\b`,
  String.raw`${NOT}${DESCRIBING}(?:s|ed|d)?\b(?=\s+(?:[\w-]+,?\s+){0,4}?(?:${PAPERS}|whether|how|what|which|the (?:question|matter|issue))\b)`,
  String.raw`(?<!\b${LOOKED} )\bno (?!(?:\w+ )?(?:criminal|arrest|prior)\b)(?:[\w-]+ ){0,3}?${PROOF}\b(?! of wrongdoing)(?![^.;]{0,40}?${HANDLED})`,
  String.raw`\bno (?:public|published|released|known|available|complete|comprehensive|single) (?:[\w-]+ ){0,2}?${PAPERS}\b`,
  String.raw`\b${PAPERS} (?:(?:is|are|was|were|has|have|had|remains?)(?: been)? )?(?:missing|lacking|absent|unavailable|not available|sealed|withheld|redacted|unpublished|destroyed|lost)\b`,
  String.raw`\b(?:is|are|was|were|remains?|remained|seems?) (?:still |largely |as yet |entirely )?(?:unclear|unknown|uncertain|undocumented|unpublished|unverified|unresolved|unanswered|undetermined|undisclosed|not (?:publicly )?(?:known(?! (?:for|as)\b)|clear|documented|established|public|recorded|certain))\b`,
  String.raw`\bnot (?:been )?(?:made )?(?:publicly (?:released|published|disclosed|documented|available)|public|(?:published|released|disclosed)(?! (?:from|on|until)\b))\b`,
  String.raw`\bsources (?:differ|disagree|conflict|are divided)(?: on| over| about| as to)?(?: whether)?\b`,
  String.raw`\b(?:outpaces?|lack of|limited|without|absence of|little|no) (?:\w+ )?(?:public )?(?:disclosure|transparency|documentation)\b`,
  String.raw`\b(?:declin|refus)(?:ed|es|ing) to (?:say|comment|disclose|answer|confirm|specify|publish|elaborate|(?:release|provide|identify)(?= (?:[\w-]+ ){0,3}?${PAPERS}\b))`,
  String.raw`\b(?:remains?|is|are|leaves?) (?:it |still )?an open question\b|\b(?:questions?|matters?|issues?) (?:remains?|is|are) (?:still )?open\b|\bleaves? open (?:whether|how|what)\b`,
  String.raw`\b(?:cannot|can ?not|could not) be (?:\w+ly )?(?:verified|confirmed|established|determined|known|told)\b|\bno one knows\b|\bnobody knows\b`,
  String.raw`\b(?:cannot|can ?not|can['’]t|could(?: not|n['’]t)) (?:\w+ly )?(?:say|tell|establish|determine|verify|confirm|read|rule (?:in|out))\b`,
  String.raw`\b(?:nobody|no one) (?:has |have |had )?(?:ever )?(?:studied|counted|measured|recorded|kept|examined|tested|checked|investigated|tracked|documented)\b`,
  String.raw`\bno [\w-]+(?: and no [\w-]+)?(?: [\w-]+){0,2} (?:was|were|has been|have been) (?:sampled|tested|measured|examined|counted|studied|recorded|inspected|checked)\b`,
  String.raw`\bma(?:ke|kes|de) no findings?\b`,
  String.raw`\b(?:holds?|held|keeps?|kept|possess(?:es|ed)?) no (?:[\w-]+ ){0,2}?(?:${PROOF}|lists?|cop(?:y|ies)|minutes|files?|footage|materials?)\b`,
  String.raw`\b(?:did|does|do|could|would|has|have|had) not (?:immediately )?(?:comment|respond(?:ed)? to (?:[\w-]+ ){0,3}?(?:requests?|questions?|inquir\w+|e-?mails?|calls?|messages?))\b`,
];

/** Objects of "deny" that are refused, not called untrue. */
const REFUSED =
  '(?:motions?|requests?|appeals?|petitions?|applications?|bail|bond|entry|visas?|access|permits?|permission|asylum|relief|coverage|care|parole|benefits?|loans?|credit|licen[cs]es?)';

const DENIES = [
  String.raw`\b${LOOKED} no (?:[\w-]+ )?(?:evidence|signs?|indications?|traces?|proof|instances?|cases?|basis)\b`,
  String.raw`\bden(?:y|ies|ied|ying) (?:that|having|being|it|he|she|they|this|any|there|(?:the |these |those |such |all )?(?:\w+ )?(?:${CLAIM}|charges?|wrongdoing|involvement|responsibility|knowledge))\b`,
  String.raw`\bden(?:y|ies|ied|ying) (?!(?:[\w-]+ ){0,3}?${REFUSED}\b)(?:(?!because|after|when|since|as|which|that)[\w.'’-]+ ){1,6}?(?:is|are|was|were|has|have|had|did|does)\b`,
  String.raw`(?<!\b(?:is|are|was|were|be|been|being) )\bden(?:y|ies|ied)(?=\s*(?:[.;,)]|$))`,
  String.raw`\b(?:refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|disprov(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|disavow(?:s|ed)?)\b`,
  String.raw`\b(?:is|are|was|were|as|be|been|called? (?:it|them|this|that)?|simply|categorically|entirely|completely|demonstrably|plainly) (?:an? )?(?:false(?! (?:alarms?|positives?|negatives?|starts?|names?|passports?|papers|teeth|ceilings?|arrests?)\b)|untrue|fabricat(?:ed|ion)(?! (?:from|by|in|out|with)\b)|hoax(?:es)?|myths?|baseless|unfounded|groundless|incorrect|inaccurate|wrong(?! to\b)|fictions?|fake)\b`,
  String.raw`\bno truth (?:to|in)\b|\bfalse (?:claims?(?! act)|rumou?rs?|allegations?|accusations?)\b|\b(?:falsely|wrongly|mistakenly) (?:claim|sa[iy]|stat|suggest|report|assert|alleg|attribut|assum|believ|accus|describ|portray|present)\w*|\bmistaken (?:belief|claim|idea|impression|notion)\b`,
  String.raw`\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) (?:the |this |that |those |these |such |any )?(?:\w+ )?${CLAIM}\b(?! for\b)`,
];

const CONTESTS = [
  String.raw`\b(?:imprecise|misleading(?:ly)?|overstat(?:e|es|ed|ing|ement)|exaggerat(?:e|es|ed|ing|ion)|over-?simplif\w+|simplif(?:y|ies|ied|ying) (?:an? |the )?(?:\w+ )?(?:claim|picture|story|issue|relationship|reality|history)|over-?generali[sz]\w*|generali[sz]es to)\b`,
  String.raw`\b(?:is|are|was|were|be|been|being|remains?|remained|hotly|widely|heavily|fiercely|highly|bitterly|much) (?:still |also |\w+ly )?${DISPUTED}\b|\b${DISPUTED} (?:\w+ )?${SAID}\b`,
  String.raw`\b(?:disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|challeng(?:e|es|ed|ing)) (?:that\b|(?:the |this |that |those |these |such |his |her |its |their |\w+['’]s? )?(?:\w+ ){0,2}?${SAID}\b)`,
  String.raw`\b(?:nuanced|controversial claim|in dispute|open to debate|overblown|inflated (?:\w+ )?${SAID}|selective (?:quot\w+|reading|use|editing)|selectively (?:quot|edit)\w+|cherry-?pick\w*|out of context|lacks? context|half-?truths?)\b`,
  String.raw`\b(?:partly|partially|only in part|in part|half|largely|mostly) (?:true|false|correct|accurate|supported)\b`,
  String.raw`\b(?:mixed (?:record|evidence|picture|results)|fragmented (?:picture|record|evidence|account)|conflat(?:e|es|ed|ing)|not uniform(?:ly)?|not (?:an )?uncontested|undermin(?:e|es|ed|ing) the (?:assertion|claim|idea|notion)|(?:mismatch|discrepancy) between|gaps? between (?:the )?(?:${SAID}|rhetoric|evidence|records?|polic(?:y|ies)|promises?|what)|significant gaps?(?= (?:in|between)\b)|stops? short of|falls? short of (?:\w+ing|proof|proving|evidence|what))\b`,
  String.raw`(?:\b(?:not|never|no longer|hardly)|n['’]t)\s+(?:been\s+)?(?:\w+ly\s+)?(?:supports?|supported|confirms?|confirmed|corroborat(?:e|es|ed)|bears? out|substantiat(?:e|es|ed)|acknowledg(?:e|es|ed)|admit(?:s|ted)?|conced(?:e|es|ed)) (?:the |this |that |a )?(?:\w+ ){0,2}?(?:claims?|that|allegations?|statements?|account)\b`,
  String.raw`\bnot the same (?:as|thing)\b|\bdoes not (?:mean|amount to|imply|equate)\b|\bis not evidence\b|\bfar from (?:clear|certain|true|accurate|proven|settled|established|uniform|being|the (?:truth|whole|full))\b|\brisks? (?:simplifying|conflating|overstating|exaggerating)\b`,
];

const compiled = (sources: readonly string[]): RegExp[] =>
  sources.map((source) => new RegExp(source, 'gi'));

export const FRAME_PATTERNS: Record<FrameKind, RegExp[]> = {
  contests: compiled(CONTESTS),
  denies: compiled(DENIES),
  unknown: compiled(UNKNOWN),
};
