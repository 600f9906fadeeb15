import { describe, expect, it } from 'vitest';
import { analyseSentence } from '../english/analyse-sentence.js';
import { namesOfDocument } from './names-of-document.js';
import { readSentence } from './read-sentence.js';

const read = (sentence: string, document = sentence): string[] =>
  readSentence(analyseSentence(sentence), namesOfDocument(document)).map(
    ({ kind, agent, patient, certainty }) =>
      `${agent.end.name} ${kind} ${patient.end.name} (${certainty})`,
  );

const said: [sentence: string, ...relations: string[]][] = [
  [
    'The Esmaran army trained deputies of the Calder County Sheriff’s Office in 2019.',
    'Esmaran army trained Calder County Sheriff’s Office (stated)',
  ],
  [
    'ICE agents were trained by the Israel Defense Forces in Haifa.',
    'Israel Defense Forces trained ICE (stated)',
  ],
  [
    'In 2012 Elbit Systems was awarded a contract by CBP.',
    'CBP contracted-with Elbit Systems (stated)',
  ],
  [
    'Northgate Systems, a company based in Haifa, was sued by Calder County and Marlin City.',
    'Calder County sued Northgate Systems (stated)',
    'Marlin City sued Northgate Systems (stated)',
  ],
  [
    'Northgate Systems, which supplied CBP with towers, sued ICE.',
    'Northgate Systems supplied CBP (stated)',
    'Northgate Systems sued ICE (stated)',
  ],
  [
    'Northgate Systems sold cameras to the Marlin Police Department and sued Calder County.',
    'Northgate Systems supplied Marlin Police Department (stated)',
    'Northgate Systems sued Calder County (stated)',
  ],
  [
    'Critics say that ICE never trained the Marlin Police Department.',
    'ICE trained Marlin Police Department (denied)',
  ],
  [
    'The mayor denied that the IDF trained the Marlin Police Department.',
    'IDF trained Marlin Police Department (denied)',
  ],
  ['The idea that the IDF trains ICE is absurd.', 'IDF trained ICE (alleged)'],
  [
    'The suit accuses Northgate Systems of paying the Marlin Port Authority.',
    'Northgate Systems paid Marlin Port Authority (alleged)',
  ],
  [
    'Calder County agreed to pay Northgate Systems $2 million.',
    'Calder County paid Northgate Systems (planned)',
  ],
];

const silent = [
  'If ICE trains the Marlin Police Department, the city will pay.',
  'It is unclear whether Northgate Systems supplied the Esmaran army.',
  'The law allows ICE to train the Marlin Police Department.',
  'Has ICE trained the Marlin Police Department? No.',
  'Calder County paid Northgate Systems a visit.',
  'Harmony Gold sold the mine to Ramelius Resources.',
  'The Social Security Administration pays Social Security and SSI benefits.',
  'Oravida Water exports water, and the Green Party says it is wrong.',
  'The agreement between ICE’s Chief Information Security Officer and the county’s Safety Officer ended.',
  'They sued Calder County.',
];

describe('readSentence', () => {
  it.each(said)('reads: %s', (sentence, ...relations) => {
    expect(read(sentence)).toEqual(relations);
  });

  it.each(silent)('reads nothing in: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('takes the letters that the document defines for its name', () => {
    const sentence = 'ICE delegates to certified LEA personnel the authority to perform functions.';
    const document = `An agreement with Pinal County Sheriff's Office, hereinafter the law enforcement agency (LEA). ${sentence}`;
    const [found] = readSentence(analyseSentence(sentence), namesOfDocument(document));
    expect(found?.patient).toEqual({
      end: {
        name: 'LEA',
        canonical: undefined,
        defined: "Pinal County Sheriff's Office",
        span: { start: 27, end: 30 },
      },
      people: 'personnel',
    });
  });

  it('takes a capital at the start for a name only where the document writes it so elsewhere', () => {
    const sentence = 'Elbit sued ICE.';
    expect(read(sentence)).toEqual([]);
    expect(read(sentence, `${sentence} In 2014, Elbit paid.`)).toEqual(['Elbit sued ICE (stated)']);
  });

  it('tells when it was, under which record, and who says so', () => {
    const sentence =
      'According to the auditor, Calder County paid Northgate Systems $310,000 in March 2022 under a 2019 contract.';
    const [found] = readSentence(analyseSentence(sentence), namesOfDocument(sentence));
    expect(found).toMatchObject({
      certainty: 'alleged',
      speaker: 'the auditor',
      when: { earliest: '2022-03-01', latest: '2022-03-31', said: 'March 2022' },
      record: 'a 2019 contract',
    });
  });
});
