import nlp from 'compromise';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gerundOf, participleOf, pastOf, readVerb, thirdPersonOf } from './verb-forms.js';
import { IRREGULAR_VERBS, NOUN_VERBS, PLAIN_VERBS } from './verb-list.js';

const FORMS: [base: string, third: string, past: string, participle: string, gerund: string][] = [
  ['offset', 'offsets', 'offset', 'offset', 'offsetting'],
  ['embed', 'embeds', 'embedded', 'embedded', 'embedding'],
  ['cut', 'cuts', 'cut', 'cut', 'cutting'],
  ['begin', 'begins', 'began', 'begun', 'beginning'],
  ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
  ['edit', 'edits', 'edited', 'edited', 'editing'],
  ['rebut', 'rebuts', 'rebutted', 'rebutted', 'rebutting'],
  ['loot', 'loots', 'looted', 'looted', 'looting'],
  ['debunk', 'debunks', 'debunked', 'debunked', 'debunking'],
  ['try', 'tries', 'tried', 'tried', 'trying'],
  ['halve', 'halves', 'halved', 'halved', 'halving'],
  ['overpay', 'overpays', 'overpaid', 'overpaid', 'overpaying'],
  ['embargo', 'embargoes', 'embargoed', 'embargoed', 'embargoing'],
];

it.each(FORMS)('inflects "%s"', (base, ...forms) => {
  expect([thirdPersonOf(base), pastOf(base), participleOf(base), gerundOf(base)]).toEqual(forms);
});

describe('every form that is printed', () => {
  const irregular = IRREGULAR_VERBS.map((entry) => entry.split(' ')[0] ?? '');
  const verbs = [...PLAIN_VERBS, ...NOUN_VERBS, ...irregular].filter((verb) => verb !== 'be');
  const conjugations = (verb: string): Record<string, string> => {
    const word = nlp(verb);
    word.tag('Infinitive');
    return { ...word.verbs().conjugate()[0] };
  };

  it('is one that compromise has, is irregular, or takes its regular ending where it has none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...verbs), (verb) => {
        const { PastTense, Gerund } = conjugations(verb);
        const isBroken = PastTense === verb || PastTense === undefined;
        if (!irregular.includes(verb) && !isBroken) expect(pastOf(verb)).toBe(PastTense);
        if (!irregular.includes(verb) && isBroken) expect(pastOf(verb)).toMatch(/ed$|(?:set|bid)$/);
        if (Gerund?.endsWith('ing')) expect(gerundOf(verb)).toBe(Gerund);
        else expect(gerundOf(verb)).toMatch(/ing$/);
      }),
      { numRuns: 300 },
    );
  });

  it('is read back as the verb that it is of', () => {
    fc.assert(
      fc.property(fc.constantFrom(...verbs), (verb) => {
        const forms = [thirdPersonOf(verb), pastOf(verb), participleOf(verb), gerundOf(verb)];
        expect(forms.filter((form) => readVerb(form) === undefined)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
