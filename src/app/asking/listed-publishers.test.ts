import { expect, it } from 'vitest';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import type { Publisher } from '../../model/publisher.js';
import type { Report } from '../../model/report.js';
import { publishMarkdown } from '../../publishing/markdown.js';
import { answer } from './answer.js';

const DOCUMENTS = ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' });

const ownedBy = (owner: string): Publisher[] => {
  const text = `Based in Norway, owned by ${owner}.`;
  const chronicle: Publisher = {
    name: 'Inlet Chronicle',
    kind: 'news',
    interests: [text],
    kindFrom: 'list',
    listed: { interests: [text], source: 'chronicle.example, About us' },
  };
  return FERRY_PUBLISHERS.map((entry) => (entry.name === chronicle.name ? chronicle : entry));
};

async function ask(publishers: readonly Publisher[]): Promise<Report> {
  const stores = await smallDossier(DOCUMENTS, publishers);
  const options = { clock: fixedClock(), ids: countingIds() };
  const question = 'Does Marlin Ferries pay Osprey Piers?';
  return (await answer(stores, createLexicalReader(), question, options)).report;
}

const stakesIn = ({ narratives }: Report) =>
  narratives.flatMap(({ interests }) => interests).filter(({ from }) => from === 'listed');

it('shows the owner of a newspaper with where that is known from, and weighs as before', async () => {
  const plain = await ask(FERRY_PUBLISHERS);
  const report = await ask(ownedBy('Fjord Media'));
  expect(report.verdict).toEqual(plain.verdict);
  expect(stakesIn(report)).toEqual([]);
  expect(report.sources.find(({ publisher }) => publisher === 'Inlet Chronicle')).toEqual({
    publisher: 'Inlet Chronicle',
    kind: 'news',
    kindFrom: 'list',
    interests: ['Based in Norway, owned by Fjord Media.'],
    stakes: [{ text: 'Based in Norway, owned by Fjord Media.', from: 'listed', evidence: [] }],
    documents: 1,
    cited: 1,
  });
  const page = publishMarkdown(report);
  expect(page).toContain(
    'Based in Norway, owned by Fjord Media (from the list that comes with Corroborate).',
  );
  expect(page).toContain('Kind taken from the list that comes with Corroborate: Inlet Chronicle.');
});

it('counts the owner as a stake where the claim is about the owner', async () => {
  const report = await ask(ownedBy('Marlin Ferries'));
  expect(stakesIn(report)).toEqual([
    {
      text: 'Inlet Chronicle: Based in Norway, owned by Marlin Ferries.',
      from: 'listed',
      evidence: [],
    },
  ]);
});
