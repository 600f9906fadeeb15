import { describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../test/fakes/sample-report.js';
import type { Evidence } from '../model/evidence.js';
import { auditStatement } from './audit-statement.js';

const QUOTE = 'The crews learn knots, it says, and nobody pays.';
const NESTED = 'He said “yes, we train them” to the board.';
const STRAIGHT = 'The company "trains" the crews.';

const evidence = (n: number, quote: string): Evidence =>
  sampleEvidence(n, { publisher: 'Bay Courier', title: 'Knots', text: quote, quote });

const MATTER = {
  question: 'Does the harbour company train the crews?',
  claims: ['The harbour company trains the crews.'],
};

const audit = (text: string, ...cited: Evidence[]): string[] =>
  auditStatement({ text, citations: cited.map(({ n }) => n) }, cited, MATTER);

const QUOTED: [text: string, quote: string][] = [
  ['Against it, Bay Courier reports: “The crews learn knots, it says, and nobody pays”.', QUOTE],
  ['Bay Courier reports: ‘He said “yes, we train them” to the board’.', NESTED],
  ['Bay Courier reports: ‘The company "trains" the crews’.', STRAIGHT],
];

describe('auditStatement', () => {
  it.each(QUOTED)('passes %s', (text, quote) => {
    expect(audit(text, evidence(1, quote))).toEqual([]);
  });

  it.each(QUOTED)('sees any letter, mark or space of the quotation change in %s', (text, quote) => {
    const from = text.search(/[“‘]/);
    const words = [...text].keys();
    for (const at of words) {
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

  it('sees a quotation of evidence that is not cited', () => {
    expect(audit(QUOTED[0]![0], evidence(1, NESTED))).toEqual([
      'it quotes words that no cited passage has: “The crews learn knots, it says, and nobody pays”',
    ]);
  });

  it('sees words that are nobody’s', () => {
    expect(audit('Sadly, Bay Courier reports: “It rains”.', evidence(1, 'It rains.'))).toEqual([
      'its evidence does not have the words: Sadly',
    ]);
    expect(audit('Cape Herald reports: “It rains”.', evidence(1, 'It rains.'))).toEqual([
      'its evidence does not have the words: Cape, Herald',
    ]);
  });

  it('lets the question, its claims and a cited title be quoted, and nothing near them', () => {
    const cited = evidence(1, QUOTE);
    expect(audit('On this record “The harbour company trains the crews” holds.', cited)).toEqual(
      [],
    );
    expect(
      audit('“Knots” writes: “The crews learn knots, it says, and nobody pays”.', cited),
    ).toEqual([]);
    expect(
      audit('On this record “The harbour company never trains the crews” holds.', cited),
    ).not.toEqual([]);
  });

  it('wants a citation of all but what says that something is lacking', () => {
    expect(audit('The crews train.')).toContain('it cites nothing');
    expect(
      audit('Nothing in the dossier decides whether the harbour company trains the crews.'),
    ).toEqual([]);
    expect(audit('The dossier holds no document by the crews or the harbour company.')).toEqual([]);
  });
});
