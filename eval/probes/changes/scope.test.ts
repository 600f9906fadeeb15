import { describe, expect, it } from 'vitest';
import {
  accusedForDone,
  oneForFirst,
  otherTime,
  plannedForDone,
  possibleForCertain,
  someForAll,
  widerPlace,
} from './scope.js';

describe('someForAll', () => {
  it('knows it of some and claims it of all', () => {
    expect(someForAll('Surgical masks are worn twice.')).toEqual({
      evidence: 'Some surgical masks are worn twice.',
      claim: 'All surgical masks are worn twice.',
    });
  });

  it.each([
    'The masks are worn twice.',
    'Physics is hard.',
    'Masks are not worn twice.',
    'Two masks are worn.',
  ])('leaves %s alone', (statement) => {
    expect(someForAll(statement)).toBeUndefined();
  });
});

describe('widerPlace', () => {
  it('knows it of one place and claims it of all', () => {
    expect(widerPlace('Surgical masks are worn twice.', 0)).toEqual({
      evidence: 'In one county of Ohio, surgical masks are worn twice.',
      claim: 'Throughout the United States, surgical masks are worn twice.',
    });
  });

  it('leaves alone what has its place already', () => {
    expect(widerPlace('Surgical masks are worn in Leeds.', 0)).toBeUndefined();
  });
});

describe('possibleForCertain', () => {
  it.each([
    ['The driver was drunk.', 'The driver may have been drunk.'],
    ['The county will pay for it.', 'The county may pay for it.'],
    ['Ann Lee has written a book.', 'Ann Lee may have written a book.'],
  ])('knows only that %s may be so', (claim, evidence) => {
    expect(possibleForCertain(claim)).toEqual({ evidence, claim });
  });

  it('leaves alone what is possible, denied, or owned', () => {
    expect(possibleForCertain('The driver is likely drunk.')).toBeUndefined();
    expect(possibleForCertain('The driver was not drunk.')).toBeUndefined();
    expect(possibleForCertain('Ann Lee has a son.')).toBeUndefined();
  });
});

describe('plannedForDone and accusedForDone', () => {
  const claim = 'Ann Lee acquired the bank.';
  it('know a plan or an accusation and claim the act', () => {
    expect(plannedForDone(claim, 0)).toEqual({
      evidence: 'Ann Lee planned to acquire the bank.',
      claim,
    });
    expect(accusedForDone(claim)).toEqual({
      evidence: 'Ann Lee was accused of having acquired the bank.',
      claim,
    });
  });

  it('leave alone what nobody did', () => {
    expect(plannedForDone('Ann Lee is a banker.', 0)).toBeUndefined();
    expect(accusedForDone('Ann Lee died of old age.')).toBeUndefined();
  });
});

describe('oneForFirst', () => {
  it('knows one of many and claims the first or only one', () => {
    const evidence = 'Ann Lee was a pilot in Ohio.';
    expect([0, 1].map((at) => oneForFirst(evidence, at))).toEqual([
      { evidence, claim: 'Ann Lee was the first pilot in Ohio.' },
      { evidence, claim: 'Ann Lee was the only pilot in Ohio.' },
    ]);
  });

  it('leaves alone what has a rank', () => {
    expect(oneForFirst('Ann Lee was the first pilot.', 0)).toBeUndefined();
    expect(oneForFirst('It is a lot of money.', 0)).toBeUndefined();
  });
});

describe('otherTime', () => {
  it('knows it of one time and claims it of another', () => {
    expect(otherTime('The band was managed by Ann Lee.', 1)).toEqual({
      evidence: 'In the 1970s, the band was managed by Ann Lee.',
      claim: 'In the 1990s, the band was managed by Ann Lee.',
    });
  });

  it('leaves alone what has its time already', () => {
    expect(otherTime('The band was young in 1994.', 0)).toBeUndefined();
    expect(otherTime('The band is young.', 0)).toBeUndefined();
  });
});
