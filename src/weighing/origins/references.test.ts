import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { documentIdOf } from '../../model/document.js';
import { extract } from '../../reading/extract.js';
import { marksIn, notesOf, plainAddress, referencesOf } from './references.js';
import { makeSource } from './source.js';

async function read(markdown: string) {
  const sha256 = 'a'.repeat(64);
  const { extraction } = await extract(
    Buffer.from(markdown),
    { name: 'a.md', url: null, mediaType: null },
    sha256,
  );
  const { document } = weighedSentence('x').candidate;
  const source = makeSource({ ...document, id: documentIdOf(sha256) }, extraction);
  const notes = notesOf(source);
  const told = (at: number) => {
    const sentence = source.sentences[at];
    return (
      sentence && referencesOf(sentence, notes).map(({ addresses, entry }) => [...addresses, entry])
    );
  };
  return { notes: [...notes.keys()], told };
}

it.each<[string, string | undefined]>([
  ['https://www.tern.example/a/?utm_source=x#part', 'tern.example/a'],
  ['http://tern.example/a?id=7', 'tern.example/a?id=7'],
  ['mailto:desk@tern.example', undefined],
  ['not an address', undefined],
])('makes %s plain', (address, expected) => {
  expect(plainAddress(address)).toBe(expected);
});

it('reads the numbers of marks in every form', () => {
  expect(marksIn('Trains ran.[1] They were late [2, 3]. Twice.¹²')).toEqual([1, 2, 3, 12]);
});

it('leads a link to its address and a mark to the entry of its note', async () => {
  const { told } = await read(
    'Buses [gained](https://tern.example/b) six minutes.[^2] Shops lost.[^1]\n\n[^1]: Union, “What it cost us”.\n[^2]: Streets, https://streets.example/trial.\n',
  );
  expect(told(0)).toEqual([
    ['https://tern.example/b', ''],
    ['https://streets.example/trial', 'Streets, https://streets.example/trial.'],
  ]);
  expect(told(1)).toEqual([['Union, “What it cost us”.']]);
});

it('reads entries under a heading of notes by their own numbers', async () => {
  const { notes, told } = await read('Peat dries.[7]\n\n## References\n\n[7] Peat Survey, 2019.\n');
  expect(notes).toEqual([7]);
  expect(told(0)).toEqual([['Peat Survey, 2019.']]);
});
