import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../data/pair-file.js';
import { inTurn, isPlainStatement, statementsOfFolder, statementsOfPairs } from './statements.js';

describe('isPlainStatement', () => {
  it('takes a sentence that stands by itself', () => {
    expect(isPlainStatement('The tower has 1,200 steps and a bell.')).toBe(true);
  });

  it('leaves out what points back, asks, quotes, lists or is damaged', () => {
    for (const text of [
      'He has climbed the tower twice.',
      'Does the tower have a bell?',
      'The keeper said “the bell is cracked” twice.',
      'The tower has a bell; it is cracked.',
      'Swarthy Jones Swarthy Jones was a bouncer there.',
      'The Informatio n Officer is in charge of it.',
      'Too short.',
    ])
      expect(isPlainStatement(text), text).toBe(false);
  });
});

describe('inTurn', () => {
  it('takes one of each queue at a time, each text once', () => {
    expect(inTurn([['a', 'b', 'c'], ['d'], ['b', 'e']])).toEqual(['a', 'd', 'b', 'e', 'c']);
  });
});

describe('statementsOfPairs', () => {
  it('takes claims, closed with a full stop, and evidence that is short', () => {
    const pair = (claim: string, evidence: string): Pair => ({
      claim,
      evidence,
      label: 'supports',
      binary: false,
      partial: false,
      seenInTrain: false,
      title: '',
      date: null,
    });
    const page = 'The page goes on for very long. '.repeat(10);
    const pairs = [
      pair('The bell was cast in Malta', 'It is old. The bell came from Malta by sea.'),
      pair('The tower has a small bell', page),
    ];
    expect(statementsOfPairs([{ name: 'bells', pairs }])).toEqual([
      'The bell was cast in Malta.',
      'The bell came from Malta by sea.',
      'The tower has a small bell.',
    ]);
  });
});

describe('statementsOfFolder', () => {
  it('takes each statement once, whatever party it names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-statements-'));
    writeFileSync(join(folder, 'a.txt'), 'The FCSO will pay for the\n  lodging of its officers.');
    writeFileSync(join(folder, 'b.txt'), 'The LEA will pay for the lodging of its officers.');
    expect(statementsOfFolder(folder)).toEqual([
      'The LEA will pay for the lodging of its officers.',
    ]);
    rmSync(folder, { recursive: true });
  });

  it('finds none where there is no folder', () => {
    expect(statementsOfFolder('/nowhere/at/all')).toEqual([]);
  });
});
