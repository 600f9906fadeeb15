import { expect, it } from 'vitest';
import { smallDossier } from '../../test/fakes/small-dossier.js';
import { parseQuestion } from '../asking/parse-question.js';
import { gather } from './gather.js';

const SURVEY = `Name,City,Notes
Alder Bay PD,Alder Bay,Contract for 4 cameras; none put up
Birch City PD,Birch City,Camera put up in April
Cedar PD,Cedar,"Cameras planned, contract signed"
`;

async function found(question: string) {
  const survey = { title: 'Survey', publisher: 'Board', date: null, text: SURVEY };
  const note = { ...survey, title: 'Note', text: 'Cedar police put cameras up.' };
  const dossier = await smallDossier([{ ...survey, extension: '.csv' }, note]);
  const { candidates } = await gather(dossier, parseQuestion(question));
  return candidates.map(({ sentence, found: { passage } }) => ({ text: sentence.text, passage }));
}

const rowsOf = async (question: string): Promise<string[]> =>
  (await found(question)).flatMap(({ text }) => /^Name: ([^;]+)/.exec(text)?.[1] ?? []).sort();

it('leaves out rows of a table that name nobody of the question, where others do', async () => {
  expect(await rowsOf("Did Alder Bay's police put up its camera?")).toEqual(['Alder Bay PD']);
  expect(await rowsOf('Did the Birch City police and the Cedar police put up cameras?')).toEqual([
    'Birch City PD',
    'Cedar PD',
  ]);
});

it('leaves rows as they are where none names anybody, and prose always', async () => {
  expect(await rowsOf('Were cameras put up?')).toHaveLength(3);
  const texts = (await found('Did the Alder Bay police put up cameras?')).map(({ text }) => text);
  expect(texts).toContain('Cedar police put cameras up.');
});

it('leaves all rows to a question that asks which', async () => {
  expect(await rowsOf('Which departments near Cedar put up cameras?')).toHaveLength(3);
});

it('makes each row a passage by itself', async () => {
  const passages = (await found('Were cameras put up?')).map(({ passage }) => passage);
  expect(new Set(passages).size).toBe(passages.length);
});
