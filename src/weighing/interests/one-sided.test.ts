import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../../asking/claim-of.js';
import type { Publisher } from '../../model/publisher.js';
import { onlyInterested } from './one-sided.js';
import { INTERESTS } from './settings.js';

const claim = claimOfStatement('Marlin Systems pays the Tern Harbour Office.', 'c1');
const DECLARED: Record<string, string[]> = {
  'Quiet Shores League': ['Campaigns against the ferry.'],
  'Ferry Friends': ['Supports the ferry.'],
  'Tern Pilots': ['Is the defendant in the lawsuit over the ferry.'],
};
const publisherOf = (name: string): Publisher => ({
  name,
  kind: 'news',
  interests: DECLARED[name] ?? [],
});
const said = (publisher: string, speaker: string | null = null, origin = publisher) =>
  weighedSentence(`It is so, says ${publisher}.`, {
    claim,
    speaker,
    origin,
    metadata: { publisher },
  });
const only = (...sentences: ReturnType<typeof said>[]) =>
  onlyInterested(sentences, [claim], publisherOf);

describe('onlyInterested', () => {
  it('names the parties, opponents and supporters where nobody else says it', () => {
    expect(
      only(said('Marlin Systems'), said('Quiet Shores League'), said('Ferry Friends')),
    ).toEqual([
      { name: 'Marlin Systems', standing: 'party' },
      { name: 'Quiet Shores League', standing: 'opponent' },
      { name: 'Ferry Friends', standing: 'supporter' },
    ]);
  });

  it('takes no side from a stake that has none', () => {
    expect(only(said('Tern Pilots'))).toEqual([{ name: 'Tern Pilots', standing: 'interested' }]);
  });

  it('says nothing where somebody without a stake says it too, or nobody does', () => {
    expect(only(said('Marlin Systems'), said('Bay Courier'))).toBeNull();
    expect(only()).toBeNull();
  });

  it('goes by who speaks: a newspaper that quotes a party adds no voice of its own', () => {
    expect(only(said('Bay Courier', 'Marlin Systems'))).toEqual([
      { name: 'Marlin Systems', standing: 'party' },
    ]);
    expect(only(said('Bay Courier', 'critics'))).toEqual([
      { name: 'critics (in Bay Courier)', standing: 'opponent' },
    ]);
    expect(only(said('Quiet Shores League', 'Bay Courier'))).toBeNull();
  });

  it('counts what repeats an account with its first teller', () => {
    const first = weighedSentence('We pay.', {
      claim,
      origin: 'o1',
      metadata: { publisher: 'Marlin Systems', date: '2024-01-01' },
    });
    const copy = weighedSentence('They pay.', {
      claim,
      origin: 'o1',
      metadata: { publisher: 'Bay Courier', date: '2024-02-01' },
    });
    expect(only(copy, first)).toEqual([{ name: 'Marlin Systems', standing: 'party' }]);
  });

  it('names nobody of whose stance the reader is not sure, and hears them nevertheless', () => {
    const unsure = { probability: INTERESTS.holder - 0.01 };
    const party = said('Marlin Systems');
    expect(only(party, { ...said('Ferry Friends'), ...unsure })).toEqual([
      { name: 'Marlin Systems', standing: 'party' },
    ]);
    expect(only({ ...party, ...unsure })).toBeNull();
    expect(only(party, { ...said('Bay Courier'), ...unsure })).toBeNull();
  });
});
