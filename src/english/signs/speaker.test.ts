import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpeaker } from './speaker.js';

const attributed: [speaker: string, sentence: string][] = [
  ['the Red Cross', 'The storm flooded nine villages, the Red Cross said.'],
  ['Maria Ortega', '“The storm flooded nine villages,” said Maria Ortega, a nurse.'],
  ['the mayor', '“We will appeal,” the mayor said on Tuesday.'],
  ['the engineer', 'The river, said the engineer, would not rise.'],
  [
    'the World Health Organization',
    'According to the World Health Organization, malaria deaths fell.',
  ],
  [
    'a 2021 report by the World Health Organization',
    'Malaria deaths fell, according to a 2021 report by the World Health Organization.',
  ],
  ['court records', 'According to court records released on Monday, the firm paid twice.'],
  [
    'The International Committee for the Protection of Rivers and Lakes',
    'The International Committee for the Protection of Rivers and Lakes said the dam leaked.',
  ],
  ['Critics', 'Critics argue that the tax hurts the poor.'],
  ['the ministry', 'In 2020, the ministry reported a surplus.'],
  ['Economists at the central bank', 'Economists at the central bank warn that prices will rise.'],
  ['The judge', 'The judge ruled that the search was unlawful.'],
  ['tenants’ groups', 'Rents rose, but tenants’ groups say the figures are too low.'],
  ['supporters', 'While supporters say the park is safe, few visit it.'],
  ['the auditor', 'As the auditor noted, two invoices were missing.'],
  ['The study', 'The study found no link between coffee and cancer.'],
  [
    'Greenpeace and the Sierra Club',
    'Greenpeace and the Sierra Club warned that the river is dying.',
  ],
  ['A spokesperson for the city', 'A spokesperson for the city said the contract had expired.'],
  ['The city’s own documents', 'The city’s own documents show the payments stopped.'],
  ['The new sheriff', 'The new sheriff, who took office in May, says arrests fell.'],
  ['the company', 'Asked about the leak, the company said it was small.'],
  ['the World Bank', 'Last year the World Bank estimated that trade would shrink.'],
  [
    'human rights groups such as Amnesty International',
    'However, human rights groups such as Amnesty International contend that the law is broad.',
  ],
  [
    'The Government Accountability Office',
    'The Government Accountability Office (GAO) found that costs had doubled.',
  ],
];

const unattributed: string[] = [
  'It said the plan was legal.',
  'They argue that rents rose.',
  'He told reporters that rents rose.',
  'Multiple investigations found that the bridge was unsafe.',
  'The bank raised its rates in June.',
  'The council reports to the mayor.',
  'A reporter found the file.',
  'The police found a body.',
  'The minister presented the budget.',
];

describe('findSpeaker', () => {
  it.each(attributed)('hears %s: %s', (speaker, sentence) => {
    expect(findSpeaker(sentence)).toBe(speaker);
  });

  it.each(unattributed)('hears nobody: %s', (sentence) => {
    expect(findSpeaker(sentence)).toBeNull();
  });

  it('hears the one nearest before a place where several speak', () => {
    const sentence = 'While supporters say the park is safe, critics claim it is not.';
    expect(findSpeaker(sentence, sentence.indexOf('the park'))).toBe('supporters');
    expect(findSpeaker(sentence, sentence.indexOf('it is not'))).toBe('critics');
  });

  it('gives words of the sentence, never longer than ninety characters', () => {
    const words = fc.constantFrom(...attributed.flatMap(([, sentence]) => sentence.split(' ')));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const sentence = parts.join(' ');
        const speaker = findSpeaker(sentence);
        expect(speaker === null || sentence.includes(speaker)).toBe(true);
        expect(speaker === null || (speaker.length > 0 && speaker.length <= 90)).toBe(true);
      }),
    );
  });
});
