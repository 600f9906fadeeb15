import { ENGLISH } from '../settings.js';

/** What papers and people who looked would have shown. */
const RECORDS =
  '(?:records?|data|figures?|statistics|numbers?|minutes|logs?|registers?|files?|lists?|rosters?|rolls?|cop(?:y|ies)|documents?|papers?|plans?|notes?|recordings?|footage|tapes?|e-?mails?|letters?|correspondence|transcripts?|samples?|readings?|measurements?|tests?|results?|information|details|names?|dates?|sums?|amounts?|reasons?|accounts?|reports?|stud(?:y|ies)|surveys?|audits?|terms|text|materials?|evidence|count|stations?|access|knowledge|means)';
/** What one does to find something out. */
const LOOK =
  '(?:tr(?:y|ied)|test|trac(?:e|ed)|look|examine|see|seen|check|measure|sample|count|interview|visit|inspect|assess|investigate|compare|study|studied|review|survey|attempt|receive|obtain|observe|analy[sz]e|evaluate|verif(?:y|ied)|reach)(?:e?d|ing)?';
/** What one would learn by it. */
const LEARN =
  '(?:say|tell|know|learn|judge|decide|determine|establish|verify|confirm|check|trace|settle|find out|prefer|obtain|prove|rule out|identify|see|reach|speak|compare)';
const LOST =
  '(?:overwritten|shredded|destroyed|deleted|erased|wiped|burnt|burned|lost|mislaid|discarded|pulped|thrown (?:out|away))';
const SHARED =
  '(?:tell|told|say|said|give|given|gave|show|shown|showed|release|released|publish|published|provide|provided|produce|produced|share|shared|disclose|disclosed|supply|supplied|answer|answered|repl(?:y|ied)|respond|responded|open|opened|hand|handed|explain|explained|name|named)';

const LIMITATIONS = [
  String.raw`\b(?:we|I)\b (?:[\w’']+ )?(?:did|do|have|had|could|were|was|are|am)(?: not|n['’]t)(?: \w+ly)? (?:been )?${LOOK}\b`,
  String.raw`\b(?:we|I)\b (?:[\w’']+ )?(?:were|was|have been|had been|are|am)(?: not|n['’]t| never) (?:been )?(?:given|shown|told|allowed|permitted|granted|let)\b`,
  String.raw`\b(?:found|have|has|had|hold|holds|held|keep|keeps|kept|collect|collects|collected|took|takes|made|obtained|received|are|is|were|was|released?|publish(?:es|ed)?|provided?|produced?|gave|gives?|supplied|disclosed?|bears?|names?|lists?|saw) no (?:[\w-]+ ){0,2}?${RECORDS}\b`,
  String.raw`\bno (?:independent |official |public |proper |such )?(?:study|survey|audit|inquiry|review|test|analysis|research|evaluation|investigation|figures?|records?|data|count) (?:has|have|had|exists?|was|were|is|are)\b`,
  String.raw`\b(?:would|will)(?: not|n['’]t) (?:\w+ly )?(?:tell|say|give|show|release|share|provide|discuss|answer|name|disclose|confirm|explain|identify)\b|\bwon['’]t say\b`,
  String.raw`\bneither\b[^.;]{2,70}\bnor\b[^.;]{2,70}?\b(?:would|could|will|can|has|have|had|did)?\s?${SHARED}\b`,
  String.raw`\b(?:has|have|had) (?:never|not|n['’]t)(?: yet)? been (?:made public|${SHARED}|studied|measured|tested|counted|examined|audited|evaluated|begun|started|carried out)\b`,
  String.raw`\b(?:has|have|had) (?:shown|given|opened|handed|disclosed|released) (?:it|them|this|these) to (?:nobody|no one)\b`,
  String.raw`\b(?:was|were|been) (?:since |already |then )?${LOST}\b|\bno longer exists?\b`,
  String.raw`\b(?:lay|lies?|fell|falls?|is|are|was|were) (?:outside|beyond) (?:our|the|its|their|this|my) (?:\w+ )?(?:instructions|remit|scope|terms|mandate|brief|inquiry|audit|study|survey|reach)\b`,
  String.raw`\b(?:was|were|is|are|been) (?:left out|not included)\b`,
  String.raw`\b(?:was|were|been|am|are|is) (?:refused|denied) (?:it|them|sight|access|a copy|copies|an? (?:answer|interview))\b|\brefus(?:ed|es) (?:us|me)\b`,
  String.raw`\b(?:not|never|n['’]t) (?:been |felt |feel )?able to ${LEARN}\b|\bunable to ${LEARN}\b|\bin no position to ${LEARN}\b|\bno way of (?:knowing|telling|checking)\b|\bimpossible to ${LEARN}\b`,
  String.raw`\b(?:can|could)(?:not| not|n['’]t) (?:\w+ly )?${LEARN}\b|\b(?:can|could)(?:not| not|n['’]t) be (?:counted as )?(?:proven|proved|shown|said|ruled out|checked|compared|traced|settled)\b`,
  String.raw`\b(?:nobody|no one|no body|no authority|no agency|none of (?:them|us)) (?:has |have |had )?(?:ever )?(?:compared|asked|looked|seen|explained|published|released|said|established|verified|answered|disclosed|shown|written|admitted|analy[sz]ed|surveyed)\b`,
  String.raw`\baccounts\b[^.;]{0,60}\bdiffer\b|\beither way\b|\bnot (?:yet )?(?:begun|been completed|been carried out)\b`,
].map((source) => new RegExp(source, 'i'));

/** Who keeps silent about everything tells of nothing that is missing. */
const NO_COMMENT = /(?:\bnot|n['’]t|\b(?:declin|refus)(?:ed|es|ing) to) comment\b/i;

/** Whether a sentence says that somebody did not want to speak, whatever about. */
export const refusesComment = (sentence: string): boolean => NO_COMMENT.test(sentence);

/**
 * Whether a sentence says that something was not looked into, not kept or not told: a limitation
 * of what its writer knows. It may still say something of a claim, as "no samples were taken" does
 * of sampling, so that it silences nothing.
 */
export const statesLimitation = (sentence: string): boolean =>
  sentence.split(/\s+/).length >= ENGLISH.limitationWords &&
  LIMITATIONS.some((pattern) => pattern.test(sentence));
