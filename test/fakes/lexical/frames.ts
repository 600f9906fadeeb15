import { findFrames as framesOfEngine, isTurned } from '../../../src/english/signs/frames.js';
import type { Span } from '../../../src/model/span.js';

/**
 * Beside what the engine looks for: `endorses` says in so many words that a statement holds,
 * `reports` hands on somebody's claim without a judgement of its own.
 */
export interface Frame {
  kind: 'contests' | 'denies' | 'unknown' | 'endorses' | 'reports';
  span: Span;
}

const ENDORSES = [
  String.raw`\b(?:is|are) (?:broadly |largely |indeed |quite |entirely )?(?:accurate|true|correct|right(?! (?:next|there|now|behind|at|on|in|to)\b)|fair(?! (?:game|share|trade)\b)|well[- ]documented|well[- ]established|beyond dispute|undisputed|confirmed(?! as\b))\b`,
  String.raw`\b(?:supports?|supported|confirms?|confirmed|corroborat(?:e|es|ed)|bears? out|substantiat(?:e|es|ed)|acknowledg(?:e|es|ed)|admit(?:s|ted)?|conced(?:e|es|ed)) (?:the |this |that |a )?(?:\w+ ){0,2}?(?:claims?|that|allegations?|statements?|account)\b`,
  String.raw`(?<!\b(?:no|not|any|without|little|lack of|lacks|lacking)\s)\b(?:robust|strong|clear|ample|substantial|overwhelming) evidence (?:of|that|for)\b`,
  String.raw`(?:\b(?:not|never|hardly)|n['’]t)\s+(?:been\s+)?(?:seriously\s+|publicly\s+)?(?:(?:debated|disputed|contested)|in dispute)\b`,
];

const REPORTS = [
  String.raw`\b(?:claims?|allegations?|assertions?|narratives?|notions?|ideas?|theor(?:y|ies)|rumou?rs?|suggestions?|statements?|arguments?|myths?|accusations?|questions?|belief|story|stories) (?:that|whether)\b`,
  String.raw`\b(?:claims?|allegations?|assertions?|narratives?|rumou?rs?|suggestions?|myths?|accusations?) (?:of|about|is|was|are|were)\b`,
  String.raw`\bslogans?\b|\b(?:claim|narrative|phrase|label|headline|myth|rumou?r) ["“‘']`,
  `\\bthe ["“'‘][^"”]{3,80}["”'’] (?:claim|narrative|label|statement|story|line|framing|myth|theory)\\b`,
  String.raw`(?<!\bregardless of )\bwhether (?=\w)|\b(?:ask(?:s|ed|ing)?|know|knows|known|clear|unclear|sure|certain|see|say|determine|tell|wonder(?:s|ed)?|doubt(?:s|ed)?|check(?:ed)?|question(?:s|ed)?) if\b`,
  String.raw`\b(?:alleg(?:e|es|ed|edly|ing)|purport(?:ed|edly|s)?|supposed(?! to\b)(?:ly)?|rumou?red|so-called|accus(?:e|es|ed|ing) (?:[\w.-]+ ){0,5}?of|claim(?:s|ed|ing) that|claims? to)\b`,
];

const PATTERNS = [
  ['endorses', ENDORSES],
  ['reports', REPORTS],
] as const;

/** The frames of a sentence in order of place. */
export function findFrames(sentence: string): Frame[] {
  const further = PATTERNS.flatMap(([kind, sources]) =>
    sources.flatMap((source) =>
      [...sentence.matchAll(new RegExp(source, 'gi'))].flatMap(({ 0: words, index }) =>
        isTurned(sentence, index)
          ? []
          : [{ kind, span: { start: index, end: index + words.length } }],
      ),
    ),
  );
  return [...framesOfEngine(sentence), ...further].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
