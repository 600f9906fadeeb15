import { describe, expect, it } from 'vitest';
import { smallDossier } from '../../../../test/fakes/small-dossier.js';
import { CitedDocuments, citationsIn, withoutMarks } from './citations.js';

const documents = async () => {
  const stores = await smallDossier([
    {
      title: 'Minutes of May',
      publisher: 'Harbour Board',
      date: null,
      text: 'The board met in May.',
    },
    {
      title: 'A letter to the crews',
      publisher: 'Gazette',
      date: null,
      text: 'The crews met in June.',
    },
  ]);
  const [minutes, letter] = (await stores.ledger.documents()).toSorted((a, b) =>
    b.metadata.title.localeCompare(a.metadata.title),
  );
  if (minutes === undefined || letter === undefined) throw new Error('there are two');
  const addressed = {
    ...letter,
    metadata: { ...letter.metadata, url: 'https://www.gazette.example/letter/' },
  };
  return [minutes, addressed];
};

const cited = async (sentence: string, references: [string, string][] = [], target?: string) => {
  const links = target === undefined ? [] : [{ span: { start: 0, end: 3 }, target }];
  const given = { links, references: new Map(references) };
  return citationsIn(sentence, given, new CitedDocuments(await documents())).map(
    ({ text, document }) => [text, document?.metadata.title ?? null],
  );
};

describe('citationsIn', () => {
  it('follows marks to what the draft explains them by', async () => {
    const references: [string, string][] = [
      ['1', 'Harbour Board: Minutes of May, p. 2'],
      ['note', 'see https://gazette.example/letter.'],
    ];
    expect(await cited('It met [1, note].', references)).toEqual([
      ['[1, note]', 'Minutes of May'],
      ['[1, note]', 'A letter to the crews'],
    ]);
    expect(await cited('It met.¹', references)).toEqual([['¹', 'Minutes of May']]);
  });

  it('says of a mark that nothing explains that its source is not here', async () => {
    expect(await cited('It met [7].')).toEqual([['[7]', null]]);
    expect(await cited('“[She] met them.”')).toEqual([]);
  });

  it('follows links and titles', async () => {
    expect(await cited('The crews met.', [], 'http://gazette.example/letter#top')).toEqual([
      ['The', 'A letter to the crews'],
    ]);
    expect(await cited('According to the minutes of May, it met.')).toEqual([
      ['minutes of May', 'Minutes of May'],
    ]);
    expect(await cited('The minutes of Mayfield say so.')).toEqual([]);
  });
});

it('leaves offsets alone where marks go', () => {
  expect(withoutMarks('It met [1] in May.²', new Map())).toBe('It met     in May. ');
});
