import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../../src/index.js';
import { answer, html, members, record } from '../../test/web/warc.js';
import type { HostileCase } from '../hostile-case.js';
import { archiveCase, type Outcome, onlyAdded } from './archive-case.js';
import { newKey, packed, waczFiles } from './wacz.js';

const KNOWN_KINDS = ['news', 'government', 'court', 'company', 'academic'];

/** That nobody who is known put out what came with the archive. */
const ofNobodyKnown = ({ publishers, kinds }: Outcome): string | false => {
  const publisher = publishers['Forged'] ?? 'nobody, for it is not there';
  const kind = kinds[publisher] ?? 'nothing';
  return (kind !== 'unknown' || KNOWN_KINDS.includes(kind)) && `${publisher} passes for ${kind}`;
};

const forged = (url: string, site: string | undefined, ...headers: readonly string[]): Buffer =>
  members(record(answer(html('Forged', site), ...headers), { url }));

const FERRY_OFFICE = `publishers: [{ name: Ferry Office, kind: government, hosts: [ferries.example] }]
documents: [{ file: own.txt, publisher: Ferry Office }]
`;

/** The user has described a publisher with its host. */
async function describeOffice(dossier: Dossier, folder: string): Promise<void> {
  writeFileSync(join(folder, 'sources.yaml'), FERRY_OFFICE);
  writeFileSync(join(folder, 'own.txt'), 'The office runs three ferries, and none of them is old.');
  await dossier.add({ sources: ['own.txt'] });
}

/** The user has said what a publisher is that is called by its host. */
async function describeHost(dossier: Dossier, folder: string): Promise<void> {
  writeFileSync(
    join(folder, 'sources.yaml'),
    'documents: [{ file: own.txt, publisher: ferries.example }]\n',
  );
  writeFileSync(join(folder, 'own.txt'), 'Three ferries sail, and none of them is old.');
  await dossier.add({ sources: ['own.txt'] });
  await dossier.publisher({ name: 'ferries.example', kind: 'court' });
}

/** Addresses that a record may claim, and who the page says put it out. */
const ADDRESSES: readonly [string, string, string?][] = [
  ['a listed publisher', 'https://www.bbc.co.uk/news/ferry', 'BBC'],
  ['a listed publisher whom the page does not name', 'https://www.bbc.co.uk/news/ferry'],
  ['a listed publisher, in capitals, with a port', 'HTTPS://WWW.BBC.CO.UK:8443/news', 'BBC News'],
  ['a listed publisher, with a dot behind it', 'https://www.bbc.co.uk./news/ferry', 'BBC'],
  ['a listed publisher, with a name and a password', 'https://a:b@www.bbc.co.uk/news', 'BBC'],
  ['a listed publisher, in brackets', '<https://www.bbc.co.uk/news/ferry>', 'BBC'],
  ['a government', 'https://harbour.gov/ferry', 'Harbour Board'],
  ['a court whom the page does not name', 'https://www.uscourts.gov/ferry'],
];

const CLAIMS: readonly HostileCase[] = ADDRESSES.map(([what, url, site]) =>
  archiveCase(
    `says that a page is from ${what}`,
    () => ({ files: { 'a.warc.gz': forged(url, site) } }),
    (outcome) => [ofNobodyKnown(outcome), onlyAdded('Forged')(outcome)],
  ),
);

/** What archives say of who a page is from. */
export const CLAIM_CASES: readonly HostileCase[] = [
  ...CLAIMS,
  archiveCase(
    'says that a page is from the host of a publisher whom the user described',
    () => ({
      files: { 'a.warc.gz': forged('https://ferries.example/a', 'Ferry Office') },
      before: describeOffice,
    }),
    (outcome) => [ofNobodyKnown(outcome)],
  ),
  archiveCase(
    'says that a page is from a host below that of a publisher whom the user described',
    () => ({
      files: { 'a.warc.gz': forged('https://news.ferries.example/a', 'Ferry Office') },
      before: describeOffice,
    }),
    (outcome) => [ofNobodyKnown(outcome)],
  ),
  archiveCase(
    'says that a page is from a host by which the user described a publisher',
    () => ({
      files: { 'a.warc.gz': forged('https://ferries.example/a', undefined) },
      before: describeHost,
    }),
    (outcome) => [ofNobodyKnown(outcome)],
  ),
  archiveCase(
    'vouches for itself in the headers of a page',
    () => ({
      files: {
        'a.warc.gz': forged(
          'https://www.bbc.co.uk/news/ferry',
          'BBC',
          'WARC-Vouched-By: user',
          '__proto__: user',
          'constructor: user',
        ),
      },
    }),
    (outcome) => [ofNobodyKnown(outcome)],
  ),
  archiveCase(
    'says where a page is from, under a key that nobody knows',
    async () => ({
      files: {
        'a.wacz': packed(
          waczFiles(
            { 'archive/a.warc.gz': forged('https://www.bbc.co.uk/news/ferry', 'BBC') },
            await newKey(),
          ),
        ),
      },
    }),
    (outcome) => [
      ofNobodyKnown(outcome),
      outcome.output.archives?.[0]?.state !== 'unknown-key' && 'the key passes for a known one',
    ],
  ),
  archiveCase(
    'lies in a folder that is private',
    () => ({
      files: {
        'papers/sources.yaml': 'private: true\n',
        'papers/a.warc.gz': forged('http://herald.example/a', undefined),
      },
      sources: ['papers'],
    }),
    ({ hidden }) => [!hidden.includes('Forged') && 'the page out of it is not private'],
  ),
];
