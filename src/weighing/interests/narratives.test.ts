import { expect, it } from 'vitest';
import { HARBOUR_CLAIM, weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../../asking/claim-of.js';
import type { Stance } from '../../model/evidence.js';
import type { Publisher } from '../../model/publisher.js';
import { formSides } from './narratives.js';

const STAKES: Record<string, string[]> = {
  'Harbour Council': ['It grants the licence.', 'It owns the pier.'],
  'Quiet Shores League': ['It sues over the noise.'],
};
const publisher = (name: string): Publisher => ({
  name,
  kind: 'news',
  interests: STAKES[name] ?? [],
});
const stakes = {
  publisher,
  of: (name: string) =>
    publisher(name).interests.map((text) => ({ text, from: 'declared' as const, proof: null })),
};

const piece = (text: string, stance: Stance, publisher: string, speaker: string | null = null) =>
  weighedSentence(text, { stance, speaker, metadata: { publisher } });

it('keeps the sides apart and discloses every publisher’s stake alike', () => {
  const council = piece('We train them.', 'supports', 'Harbour Council');
  const league = piece('They train nobody.', 'refutes', 'Quiet Shores League');
  const part = piece('They train two.', 'qualifies', 'Quiet Shores League');
  const beside = piece('It rained.', 'neither', 'Bay Courier');
  const leagues = {
    holders: ['Quiet Shores League'],
    interests: [
      {
        holder: 'Quiet Shores League',
        text: 'It sues over the noise.',
        from: 'declared',
        proof: null,
      },
    ],
    notes: [
      {
        template: 'held-by-interested',
        slots: { interested: [{ name: 'Quiet Shores League', standing: 'opponent' }] },
      },
    ],
  };
  expect(formSides(HARBOUR_CLAIM, [part, beside, league, council], stakes)).toEqual([
    {
      stance: 'supports',
      label: { template: 'held', slots: { assertion: 'The harbour company trains the crews.' } },
      sure: true,
      holders: ['Harbour Council'],
      interests: [
        {
          holder: 'Harbour Council',
          text: 'It grants the licence.',
          from: 'declared',
          proof: null,
        },
        { holder: 'Harbour Council', text: 'It owns the pier.', from: 'declared', proof: null },
      ],
      notes: [
        {
          template: 'held-by-interested',
          slots: { interested: [{ name: 'Harbour Council', standing: 'interested' }] },
        },
      ],
      sentences: [council],
    },
    {
      stance: 'refutes',
      label: {
        template: 'held',
        slots: { assertion: 'The harbour company does not train the crews.' },
      },
      sure: true,
      ...leagues,
      sentences: [league],
    },
    {
      stance: 'qualifies',
      label: {
        template: 'in-part',
        slots: { assertion: 'The harbour company trains the crews.' },
      },
      sure: true,
      ...leagues,
      sentences: [part],
    },
  ]);
});

it('names speakers with the publisher that quotes them, texts never, and nobody twice', () => {
  const [side] = formSides(
    HARBOUR_CLAIM,
    [
      piece('One.', 'supports', 'Bay Courier', 'critics'),
      piece('Two.', 'supports', 'Bay Courier', 'Critics'),
      piece('Three.', 'supports', 'Bay Courier', 'a 2024 report'),
      piece('Four.', 'supports', 'Bay Courier'),
    ],
    stakes,
  );
  expect(side?.holders).toEqual(['critics (in Bay Courier)', 'Bay Courier']);
});

it('shows no stake of a publisher that only quotes who holds it, and that of the quoted', () => {
  const [side] = formSides(
    HARBOUR_CLAIM,
    [piece('One.', 'supports', 'Quiet Shores League', 'the Harbour Council')],
    stakes,
  );
  expect(side?.interests.map(({ holder, text }) => `${holder}: ${text}`)).toEqual([
    'Harbour Council: It grants the licence.',
    'Harbour Council: It owns the pier.',
  ]);
});

it('has no side where nothing takes one, and none for another claim’s evidence', () => {
  const other = claimOfStatement('The bay is deep.', 'c2');
  expect(formSides(HARBOUR_CLAIM, [], stakes)).toEqual([]);
  expect(
    formSides(other, [piece('We train them.', 'supports', 'Harbour Council')], stakes),
  ).toEqual([]);
});

it('calls nobody a holder for a sentence that hardly says so', () => {
  const plain = piece('We train them.', 'supports', 'Harbour Council');
  const hardly = weighedSentence('Crews learn.', {
    probability: 0.45,
    metadata: { publisher: 'Quiet Shores League' },
  });
  const sides = [[plain, hardly], [hardly]].map((all) => formSides(HARBOUR_CLAIM, all, stakes)[0]);
  expect(sides.map((side) => side?.holders)).toEqual([['Harbour Council'], []]);
  expect(sides.map((side) => side?.sure)).toEqual([true, false]);
  expect(sides[0]?.sentences).toEqual([plain, hardly]);
});
