import { counted } from '../model/counted.js';
import type { Report, Statement, Verdict } from '../model/report.js';
import { asSentences } from './as-sentences.js';
import { answerOf } from './outline.js';
import { claimsInOtherWords } from './report-words.js';
import {
  CONFIDENCE_WORDS,
  isAnswer,
  likelihoodOf,
  OPEN_QUESTION_WORDS,
  percent,
  stabilityWords,
  VERDICT_MEANINGS,
  VERDICT_WORDS,
} from './verdict-words.js';

/** A fact under its name. */
export interface VerdictFact {
  id: 'claim' | 'reasons' | 'stability' | 'base';
  name: string;
  /** One a line; sentences or names. */
  lines: string[];
}

/** What the box at the top says: the answer in a sentence, how sure, and folded behind it why. */
export interface VerdictView {
  /** The verdict's label; `open` for a question that asks for an account. */
  kind: Verdict['label'] | 'open';
  /** `Verdict`; null where there is none to give. */
  title: string | null;
  label: string;
  meaning: string;
  /** The sentence that answers; undefined where the report has none, and the meaning stands alone. */
  answer: Statement | undefined;
  /** Null where nothing is answered. */
  sure: { probability: number; percent: string; likely: string; confidence: string } | null;
  /** The heading of the fold. */
  why: string;
  facts: VerdictFact[];
}

const factsOf = (report: Report, origins: number): VerdictFact[] => {
  const { verdict, evidence } = report;
  const claims = claimsInOtherWords(report);
  const documents = new Set(evidence.map(({ document }) => document.id)).size;
  const stability = verdict === null ? null : stabilityWords(verdict);
  const reasons = verdict !== null && isAnswer(verdict.label) ? verdict.reasons : [];
  const facts: VerdictFact[] = [
    {
      id: 'claim',
      name: claims.length === 1 ? 'Claim' : 'Claims',
      lines: claims,
    },
    {
      id: 'reasons',
      name: 'Why this confidence',
      lines: reasons.map((reason) => asSentences([reason])),
    },
    { id: 'stability', name: 'Stability', lines: stability === null ? [] : [stability] },
    {
      id: 'base',
      name: 'Shows',
      lines: [
        `${counted(evidence.length, 'passage')} from ${counted(documents, 'document')}, going back to ${counted(origins, 'origin')}`,
      ],
    },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
};

const sureOf = (verdict: Verdict | null): VerdictView['sure'] => {
  if (verdict === null || !isAnswer(verdict.label)) return null;
  const { probability, confidence } = verdict;
  return {
    probability,
    percent: percent(probability),
    likely: likelihoodOf(probability).word,
    confidence: CONFIDENCE_WORDS[confidence],
  };
};

/** @param origins - How many origins the evidence goes back to. */
export const verdictView = (report: Report, origins: number): VerdictView => {
  const { verdict } = report;
  const sure = sureOf(verdict);
  return {
    kind: verdict?.label ?? 'open',
    title: verdict === null ? null : 'Verdict',
    label: verdict === null ? OPEN_QUESTION_WORDS.label : VERDICT_WORDS[verdict.label],
    meaning: verdict === null ? OPEN_QUESTION_WORDS.meaning : VERDICT_MEANINGS[verdict.label],
    answer: answerOf(report),
    sure,
    why: sure === null ? 'What was asked and found' : 'What was checked, and why',
    facts: factsOf(report, origins),
  };
};

/** Where a probability stands on its scale, in per cent, with the band of its word. */
export const scaleOf = (
  probability: number,
): { at: number; from: number; to: number; label: string } => {
  const { word, from, to } = likelihoodOf(probability);
  return {
    at: Math.min(99, Math.max(1, probability * 100)),
    from,
    to,
    label: `${percent(probability)}, in the band “${word}” from ${from}% to ${to}%`,
  };
};
