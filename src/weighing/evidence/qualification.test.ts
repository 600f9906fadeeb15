import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../../asking/claim-of.js';
import { analyseSentence } from '../../english/analyse-sentence.js';
import { departureOf, type Qualification, qualificationOf } from './qualification.js';

const claim = claimOfStatement('The FBI trains all harbour crews.', 'c1');
const narrow = claimOfStatement('The FBI trains harbour crews.', 'c1');

const KINDS: [text: string, of: typeof claim, kind: Qualification][] = [
  ['The FBI trains some of the harbour crews.', claim, 'narrower'],
  ['The FBI trains harbour crews of Bay City.', claim, 'narrower'],
  ['The FBI plans to train harbour crews.', narrow, 'intention'],
  [
    'FBI policy requires that harbour crews are trained, but in practice few courses are held.',
    narrow,
    'on-paper',
  ],
  ['It is misleading to say that the FBI trains harbour crews.', narrow, 'disputed'],
];

it.each(KINDS)('tells from "%s" how it departs from the claim', (text, of, kind) => {
  const sentence = weighedSentence(text, { claim: of, stance: 'qualifies' });
  expect(qualificationOf(sentence, analyseSentence(of.text))).toBe(kind);
});

it('sees another time', () => {
  const dated = claimOfStatement('The FBI trained harbour crews in 2024.', 'c1');
  const text = 'The FBI trained harbour crews in 2019.';
  expect(departureOf(weighedSentence(text, { claim: dated }), analyseSentence(dated.text))).toBe(
    'other-time',
  );
});

it('sees no departure in what says the claim as it is', () => {
  const sentence = weighedSentence('The FBI trains harbour crews.', { claim: narrow });
  expect(departureOf(sentence, analyseSentence(narrow.text))).toBeNull();
});
