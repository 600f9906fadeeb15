import { expect, it } from 'vitest';
import { definedTerms, inFull } from './defined-terms.js';

const AGREEMENT = `This agreement is between U.S. Immigration and Customs Enforcement (ICE), a component of the
Department of Homeland Security (DHS), and the Kansas Bureau of Investigation (KBI). The town (POP 900) is small.
ICE delegates to employees of the KBI (hereinafter interchangeably referred to as “Law Enforcement Agency” (LEA)).`;
const CONTRACT = `Contract between the Ministry of the Interior and the Border Guard of Orvane ("the Guard"), and
between the City of Tarnwick ("the City") and Lumengate Systems plc (hereinafter the “Supplier”), with the claimants
listed in Annex 1 ("the Claimants").`;

it('reads the letters and the words that a document defines for a name, one by way of another', () => {
  expect([...definedTerms(AGREEMENT)]).toEqual([
    ['ICE', 'U.S. Immigration and Customs Enforcement'],
    ['DHS', 'Department of Homeland Security'],
    ['KBI', 'Kansas Bureau of Investigation'],
    ['LEA', 'Kansas Bureau of Investigation'],
  ]);
  expect([...definedTerms(CONTRACT)]).toEqual([
    ['Guard', 'Border Guard of Orvane'],
    ['City', 'City of Tarnwick'],
    ['Supplier', 'Lumengate Systems plc'],
  ]);
});

it('puts names in the place of terms, but for those that the claim uses', () => {
  const terms = definedTerms(AGREEMENT);
  const sentence = 'ICE will give the LEA a 90-day notice; LEA personnel are told by DHS.';
  expect(inFull(sentence, terms, 'ICE must give the Kansas Bureau of Investigation notice.')).toBe(
    'ICE will give the Kansas Bureau of Investigation a 90-day notice; Kansas Bureau of Investigation personnel are told by DHS.',
  );
  expect(inFull('The LEA pays.', terms, 'Who pays, the LEA or ICE?')).toBe('The LEA pays.');
});

it('takes a word for a term only with its capital and “the”, and never where it is defined', () => {
  const terms = definedTerms(CONTRACT);
  const claim = 'Lumengate trains Tarnwick and Orvane.';
  expect(inFull('The Supplier trains the City, no other supplier.', terms, claim)).toBe(
    'Lumengate Systems plc trains the City of Tarnwick, no other supplier.',
  );
  for (const unchanged of [
    'City hall and Guard dogs stay.',
    'Made with Lumengate ("the Supplier").',
  ])
    expect(inFull(unchanged, terms, claim)).toBe(unchanged);
});

it('leaves terms for bodies that the claim does not name', () => {
  const sentence = 'The LEA pays for training.';
  expect(inFull(sentence, definedTerms(AGREEMENT), 'A bureau pays for training in Ohio.')).toBe(
    sentence,
  );
});

it('leaves a text without definitions as it is', () => {
  expect(definedTerms('The Agency paid (about 5,000) to the Supplier.').size).toBe(0);
  expect(inFull('The Agency paid.', new Map(), 'The agency paid.')).toBe('The Agency paid.');
});
