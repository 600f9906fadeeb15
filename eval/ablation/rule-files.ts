import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rule } from '../../src/model/rule.js';

const FRAMES = ['english/signs/frames.ts', 'english/signs/frame-patterns.ts'];

/** The files that a rule needs; two rules may share some. */
const FILES: Record<Rule, readonly string[]> = {
  terms: ['english/names/defined-terms.ts'],
  contests: ['judging/heed-frames.ts', ...FRAMES],
  silence: FRAMES,
  copies: ['weighing/origins/copies-aside.ts'],
  origins: [
    'english/signs/attribution.ts',
    'english/signs/own-voice.ts',
    'english/signs/terms.ts',
    'weighing/origins/attribution-relays.ts',
    'weighing/origins/citation-relays.ts',
    'weighing/origins/copies.ts',
    'weighing/origins/known-documents.ts',
    'weighing/origins/mentions.ts',
    'weighing/origins/publishers-named.ts',
    'weighing/origins/references.ts',
    'weighing/origins/relay.ts',
    'weighing/origins/relays.ts',
    'weighing/origins/repetition-relays.ts',
    'weighing/origins/reprints.ts',
    'weighing/origins/trail.ts',
  ],
  outranked: ['weighing/verdict/outranked.ts'],
  limitations: ['english/signs/limitation.ts', 'weighing/gaps/limitations.ts'],
  'missing-records': ['english/signs/record-phrase.ts', 'weighing/gaps/missing-records.ts'],
};

const linesOf = (file: string): number =>
  readFileSync(fileURLToPath(new URL(`../../src/${file}`, import.meta.url)), 'utf8').split('\n')
    .length - 1;

/** How many lines of the engine a rule takes. */
export const linesOfRule = (rule: Rule): number =>
  FILES[rule].reduce((sum, file) => sum + linesOf(file), 0);
