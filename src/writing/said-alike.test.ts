import { expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { besideAlike, saidAlike } from './said-alike.js';

const FORM = 'The agency supplies the handcuffs and the leg restraints that its officers need.';

const of = (title: string, sentence: string, stance: 'supports' | 'refutes' = 'supports') =>
  weighedSentence(sentence, { stance, metadata: { title } });

it('puts together what documents say in nearly the same words, behind the first', () => {
  const first = of('Hall', FORM);
  const other = of('Pasco', 'Nobody pays for the training of the officers of the county jail.');
  const again = of('Douglas', FORM.replace('officers', 'deputies'));
  expect(saidAlike([first, other, again])).toEqual([[first, again], [other]]);
});

it('counts no document twice, and joins no two stances', () => {
  const first = of('Hall', FORM);
  const twice = of('Hall', FORM);
  const denied = of('Pasco', FORM, 'refutes');
  expect(saidAlike([first, twice, denied])).toEqual([[first], [twice], [denied]]);
});

it('puts what one document words differently behind what others say alike', () => {
  const form = [of('Hall', FORM), of('Pasco', FORM)];
  const other = [of('Bay', 'Nobody pays for the training of the officers of the county jail.')];
  const differing = [
    of(
      'Douglas',
      'The county supplies the handcuffs and the leg restraints that its officers need.',
    ),
  ];
  expect(besideAlike([form, other, differing])).toEqual([
    { group: form, variant: false },
    { group: differing, variant: true },
    { group: other, variant: false },
  ]);
});

it('leaves sentences apart where nothing is said alike', () => {
  const one = [of('Hall', FORM)];
  const two = [of('Pasco', FORM.replace('agency', 'county'))];
  expect(besideAlike([one, two]).map(({ variant }) => variant)).toEqual([false, false]);
});
