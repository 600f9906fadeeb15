import { expect, it } from 'vitest';
import { smallDossier } from '../../test/fakes/small-dossier.js';
import { documentsAboutPublishers } from './about-publishers.js';

const document = (title: string, publisher: string, text: string) => ({
  title,
  publisher,
  date: '2024-05-02',
  text: `# ${title}\n\n${text}\n`,
});

it('reads what bears on the question, and what tells of its publishers by name', async () => {
  const stores = await smallDossier(
    [
      document('Noise', 'Quiet Shores League', 'The ferry is loud at night.'),
      document('About us', 'Quiet Shores League', 'We campaign to end the night ferries.'),
      document('Who pays', 'Bay Courier', 'Quiet Shores League is funded by Marlin Systems.'),
      document('Rain', 'Bay Courier', 'It rained on nineteen days in the valley.'),
    ],
    [],
  );
  const all = await stores.ledger.documents();
  const near = all.filter(({ metadata }) => metadata.title === 'Noise');
  const read = await documentsAboutPublishers(stores, ['Quiet Shores League'], near, all);
  expect(read.map((entry) => entry.document.metadata.title).sort()).toEqual([
    'About us',
    'Noise',
    'Who pays',
  ]);
  for (const entry of read) expect(entry.extraction.documentId).toBe(entry.document.id);
});
