import type { Publisher } from '../../src/model/publisher.js';
import type { SmallDocument } from './small-dossier.js';

/** Whom the documents are about, so that a test may have them change places. */
export interface FerryParties {
  payer: string;
  payee: string;
}

/** Publishers of every sort, two of them with a stake. */
export const FERRY_PUBLISHERS: Publisher[] = [
  { name: 'Inlet Chronicle', kind: 'news', interests: [] },
  { name: 'Sound Gazette', kind: 'news', interests: [] },
  { name: 'Harbour Council', kind: 'government', interests: ['It grants the ferry licence.'] },
  { name: 'Quiet Shores League', kind: 'advocacy', interests: ['It sues over the noise.'] },
  { name: 'Coastal College', kind: 'academic', interests: [] },
];

/** Five invented documents: two that hold that one company pays another, two against, one beside. */
export const ferryDocuments = ({ payer, payee }: FerryParties): SmallDocument[] => [
  {
    title: 'Berthing agreement of the harbour',
    publisher: 'Harbour Council',
    date: '2024-05-02',
    text: `# Terms\n\n${payer} pays ${payee} for the use of the north pier. The council collects no share of that money.\n`,
  },
  {
    title: 'Who pays for the pier',
    publisher: 'Inlet Chronicle',
    date: '2024-06-11',
    text: `# Does ${payer} pay ${payee}?\n\n${payer} has paid ${payee} every month since the pier opened, two ledgers kept at the harbour office show. Is ${payer} right to pay ${payee}? The amounts are not public.\n`,
  },
  {
    title: 'A denial from the shore',
    publisher: 'Quiet Shores League',
    date: '2024-07-20',
    text: `# No money changed hands\n\n${payer} has never paid ${payee} for the pier. Our members have watched both firms for nine years.\n`,
  },
  {
    title: 'Harbour finances in three inlets',
    publisher: 'Coastal College',
    date: '2025-02-03',
    text: `# Findings\n\nIt is imprecise to say that ${payer} pays ${payee}, because the money passes through a fund. The fund publishes no accounts.\n`,
  },
  {
    title: 'Rain in the upper valley',
    publisher: 'Sound Gazette',
    date: '2024-03-03',
    text: '# Rain\n\nRain fell on nineteen days and the upper valley lost two footbridges. Farmers moved their herds to the eastern meadows.\n',
  },
];
