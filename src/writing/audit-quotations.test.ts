import { describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../test/fakes/sample-report.js';
import type { Evidence } from '../model/evidence.js';
import { auditQuotations } from './audit-quotations.js';

const QUOTE = 'The crews learn knots, it says, and nobody pays.';
const NESTED = 'He said “yes, we train them” to the board.';
const STRAIGHT = 'The company "trains" the crews.';

const evidence = (n: number, quote: string): Evidence =>
  sampleEvidence(n, { publisher: 'Bay Courier', title: 'Knots', text: quote, quote });

const MATTER = {
  question: 'Does the harbour company train the crews?',
  claims: [{ id: 'c1', text: 'The harbour company trains the crews.' }],
};

const audit = (text: string, ...cited: Evidence[]): string[] =>
  auditQuotations({ text }, cited, MATTER);

const QUOTED: [text: string, quote: string][] = [
  ['Against it, Bay Courier reports: “The crews learn knots, it says, and nobody pays”.', QUOTE],
  ['Bay Courier reports: ‘He said “yes, we train them” to the board’.', NESTED],
  ['Bay Courier reports: ‘The company "trains" the crews’.', STRAIGHT],
];

describe('auditQuotations', () => {
  it.each(QUOTED)('passes %s', (text, quote) => {
    expect(audit(text, evidence(1, quote))).toEqual([]);
  });

  it.each(QUOTED)('sees any letter, mark or space of the quotation change in %s', (text, quote) => {
    const from = text.search(/[“‘]/);
    for (const at of text.split('').keys()) {
      if (at <= from || at >= text.length - 2) continue;
      const character = /[a-z]/i.test(text[at] ?? '') ? 'q' : '';
      if (character === text[at]) continue;
      const altered = `${text.slice(0, at)}${character}${text.slice(at + 1)}`;
      expect(audit(altered, evidence(1, quote)), altered).not.toEqual([]);
    }
  });

  it('sees a quotation cut, lengthened or recased', () => {
    for (const altered of [
      'Bay Courier reports: “The crews learn knots”.',
      'Bay Courier reports: “The crews learn knots, it says, and nobody pays the company”.',
      'Bay Courier reports: “THE crews learn knots, it says, and nobody pays”.',
    ])
      expect(audit(altered, evidence(1, QUOTE)), altered).toHaveLength(1);
  });

  it('lets the question, its claims and a cited title be quoted, and nothing near them', () => {
    const cited = evidence(1, QUOTE);
    expect(audit('“The harbour company trains the crews” holds.', cited)).toEqual([]);
    expect(audit('It is in “Knots”.', cited)).toEqual([]);
    expect(audit('“The harbour company never trains the crews” holds.', cited)).toHaveLength(1);
  });

  it('says nothing of words that nobody quotes', () => {
    expect(audit('Sadly, Cape Herald reports: “It rains”.', evidence(1, 'It rains.'))).toEqual([]);
  });
});
