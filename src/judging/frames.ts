import type { Span } from '../model/span.js';

/**
 * What a stretch of a sentence does with the statement that it frames: a sentence that mentions
 * a claim is not a sentence that asserts it.
 *
 * - `contests`: holds it true only in part, imprecise, disputed.
 * - `denies`: says that it is false.
 * - `unknown`: says that the record doesn't show it, either way.
 * - `endorses`: says in so many words that it holds.
 * - `reports`: hands on somebody's claim without a judgement of its own.
 */
export const FRAME_KINDS = ['contests', 'denies', 'unknown', 'endorses', 'reports'] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

export interface Frame {
  kind: FrameKind;
  /** Where the framing words stand. */
  span: Span;
}

const NOT = String.raw`(?:not|n['’]t|never|hardly|barely|scarcely)`;
const ADVERBS = String.raw`(?:\s+\w+ly|\s+yet|\s+itself|\s+by itself|\s+always|\s+fully|\s+ever){0,2}`;
const SHOWING = String.raw`(?:demonstrate|show|establish|prove|confirm|document|produce|settle|resolve|indicate|specify|say|state|disclose|reveal|record|answer|list|mention|identify|describe|determine|verify|substantiate|cover|include|publish|release|explain|examine|address|know)`;
const RECORDS = String.raw`(?:records?|evidence|documents?|data|logs?|contracts?|proof|information|indications?|documentation|statistics|figures?|mandates?|reports?|transcripts?|accounting|copy|copies|lists?)`;

const PATTERNS: Record<FrameKind, RegExp[]> = {
  unknown: [
    new RegExp(
      String.raw`\b(?:do|does|did|have|has|had|can|could|is|are|was|were)(?:\s+${NOT}|n['’]t)${ADVERBS}\s+(?:been\s+|able to\s+)?${SHOWING}(?:s|ed|d|n)?\b`,
      'gi',
    ),
    new RegExp(String.raw`\bno (?:[\w-]+ ){0,3}?${RECORDS}\b(?! of wrongdoing)`, 'gi'),
    new RegExp(
      String.raw`\b${RECORDS} (?:(?:is|are|was|were|has|have|had)(?: been)? )?(?:missing|lacking|absent|unavailable|sealed|withheld|redacted|unpublished|destroyed|lost)\b`,
      'gi',
    ),
    /\b(?:is|are|was|were|remains?|remained|it is|seems?) (?:still |largely |as yet |entirely )?(?:unclear|unknown|uncertain|undocumented|unpublished|unverified|unresolved|unanswered|undetermined|undisclosed|not (?:publicly )?(?:known|clear|documented|established|public|available|recorded|certain))\b/gi,
    /\bnot (?:been )?(?:made )?(?:publicly )?(?:released|published|disclosed|documented|public|available)\b/gi,
    /\bsources (?:differ|disagree|conflict|are divided)(?: on| over| about| as to)?(?: whether)?\b/gi,
    /\b(?:outpaces?|lack of|limited|without|absence of|little|no) (?:\w+ )?(?:public )?(?:disclosure|transparency|documentation)\b/gi,
    /\b(?:declin|refus)(?:ed|es|ing) to (?:say|comment|release|disclose|provide|answer|confirm|specify|identify|publish)\b/gi,
    /\b(?:remains?|is|are|leaves?) (?:an )?open (?:question)?\b|\bcannot be (?:verified|confirmed|established|determined|known|told)\b|\bno one knows\b/gi,
    /\b(?:did|does|do|could|would) not (?:respond|comment)\b/gi,
  ],
  denies: [
    /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|disprov(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|disavow(?:s|ed)?)\b/gi,
    /\b(?:is|are|was|were|as|be|been|called? (?:it|them|this|that)?|simply|categorically|entirely|completely|demonstrably|plainly) (?:an? )?(?:false|untrue|fabricat(?:ed|ion)|hoax(?:es)?|myths?|baseless|unfounded|groundless|incorrect|inaccurate|wrong|fictions?|fake)\b/gi,
    /\b(?:no truth (?:to|in)|there is no truth|false claims?|falsely|false rumou?rs?|wrongly|mistaken(?:ly)?|untrue)\b/gi,
    /\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) (?:the |this |that |those |these |such |any )?(?:\w+ )?(?:claims?|allegations?|accusations?|assertions?|suggestions?|notions?|ideas?|charges?|reports?)\b/gi,
  ],
  contests: [
    /\b(?:imprecise|misleading(?:ly)?|overstat(?:e|es|ed|ing|ement)|exaggerat(?:e|es|ed|ing|ion)|over-?simplif\w+|simplif(?:y|ies|ied|ying)|over-?generali[sz]\w*|generali[sz]es to)\b/gi,
    /\b(?:nuanced|debated|disputed|contested|controversial claim|in dispute|open to debate|overblown|inflated|selective|cherry-?pick\w*|out of context|lacks? context|half-?truths?)\b/gi,
    /\b(?:partly|partially|only in part|in part|half|largely|mostly) (?:true|false|correct|accurate|supported)\b/gi,
    /\b(?:mixed (?:record|evidence|picture|results)|fragmented(?: picture)?|conflat(?:e|es|ed|ing)|not uniform(?:ly)?|not uncontested|not an uncontested|undermin(?:e|es|ed|ing) the (?:assertion|claim|idea|notion)|mismatch between|discrepancy between|gaps? between|significant gaps?|stops? short of|falls? short of)\b/gi,
    /\bnot the same (?:as|thing)\b|\bdoes not (?:mean|amount to|imply|equate)\b|\bis not evidence\b|\bfar from\b|\brisks? (?:simplifying|conflating|overstating|exaggerating)\b/gi,
  ],
  endorses: [
    /\b(?:it is|that is|this is|is|are) (?:broadly |largely |indeed |quite |entirely )?(?:accurate|true|correct|right|fair|well[- ]documented|well[- ]established|beyond dispute|undisputed|confirmed)\b/gi,
    /\b(?:supports?|supported|confirms?|confirmed|corroborat(?:e|es|ed)|bears? out|substantiat(?:e|es|ed)|acknowledg(?:e|es|ed)|admit(?:s|ted)?|conced(?:e|es|ed)) (?:the |this |that |a )?(?:\w+ ){0,2}?(?:claims?|that|allegations?|statements?|account)\b/gi,
    /\b(?:robust|strong|clear|ample|substantial|overwhelming) evidence (?:of|that|for)\b/gi,
  ],
  reports: [
    /\b(?:claims?|slogans?|allegations?|assertions?|narratives?|notions?|ideas?|theor(?:y|ies)|rumou?rs?|suggestions?|statements?|arguments?|myths?|accusations?|question|belief|story) (?:that|of|is|was|are|whether|about)\b/gi,
    /\bthe ["“'‘][^"”]{3,80}["”'’] (?:slogan|claim|narrative|label|statement|story|line|framing|myth|theory)\b/gi,
    /\b(?:whether|if) (?:or not )?(?=\w)/gi,
    /\b(?:alleg(?:e|es|ed|edly|ing)|purport(?:ed|edly|s)?|supposed(?:ly)?|rumou?red|so-called|accus(?:e|es|ed|ing) of|claim(?:s|ed|ing) that|claims? to)\b/gi,
  ],
};

/** "not disputed", "never denied", "no longer unclear": a negated frame turns round. */
const TURNED = /\b(?:not|n['’]t|never|no longer|hardly|un)\s+(?:\w+ly\s+|been\s+|seriously\s+)?$/i;

const TURNS: Partial<Record<FrameKind, FrameKind>> = { endorses: 'contests', denies: 'contests' };

/** The frames of a sentence in order of place; overlapping ones of different kinds are all given. */
export function findFrames(sentence: string): Frame[] {
  const frames: Frame[] = [];
  for (const kind of FRAME_KINDS) {
    for (const pattern of PATTERNS[kind]) {
      for (const match of sentence.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const turned = TURNED.test(sentence.slice(Math.max(0, span.start - 24), span.start));
        if (!turned) frames.push({ kind, span });
        else if (TURNS[kind]) frames.push({ kind: TURNS[kind], span });
      }
    }
  }
  return frames.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
