import type { DraftAudit, DraftSentence } from '../api/types.js';

export type Finding = NonNullable<DraftSentence['finding']> | 'nothing to check';

/** What the audit found of a sentence, with the mark that tells it apart without colour. */
export const FINDINGS: Record<
  Finding,
  { sign: string; words: string; verdict: string; meaning: string }
> = {
  'not-found': {
    sign: '○',
    words: 'not found',
    verdict: 'not-enough-evidence',
    meaning: 'No passage in the dossier bears on it.',
  },
  'not-decided': {
    sign: '○',
    words: 'not decided',
    verdict: 'not-enough-evidence',
    meaning: 'Some passages come close, but none says all of it.',
  },
  refuted: {
    sign: '▼',
    words: 'contradicted',
    verdict: 'refuted',
    meaning: 'The dossier has evidence against it.',
  },
  conflicting: {
    sign: '◆',
    words: 'contested',
    verdict: 'conflicting',
    meaning: 'The dossier has evidence on both sides, or for a narrower claim.',
  },
  supported: {
    sign: '▲',
    words: 'supported',
    verdict: 'supported',
    meaning: 'One passage says all of it, its numbers, names and negations included.',
  },
  'nothing to check': {
    sign: '–',
    words: 'nothing to check',
    verdict: 'open',
    meaning: 'It states nothing that can be checked.',
  },
};

export const findingOf = ({ finding }: DraftSentence): Finding => finding ?? 'nothing to check';

/** Whether a sentence can't stand: contradicted, or with a quotation found in no document. */
export const isFaulty = ({ finding, quotations }: DraftSentence): boolean =>
  finding === 'refuted' || quotations.some(({ found }) => found === null);

/** How many sentences came to which finding, in the order of `FINDINGS`, without those at nought. */
export const tallyOf = ({ sentences }: DraftAudit): [Finding, number][] =>
  (Object.keys(FINDINGS) as Finding[])
    .map((finding): [Finding, number] => [
      finding,
      sentences.filter((sentence) => findingOf(sentence) === finding).length,
    ])
    .filter(([, sentences]) => sentences > 0);
