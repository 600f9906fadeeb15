import { createHash } from 'node:crypto';
import { signedData } from '../../src/app/proving/archive-signature.js';
import type { Signer } from '../../src/ports/key-store.js';
import { answer, html, members, record } from '../../test/web/warc.js';
import type { HostileCase } from '../hostile-case.js';
import { archiveCase, type Outcome, onlyAdded, says } from './archive-case.js';
import { type Files, newKey, packed, waczFiles } from './wacz.js';

const ARCHIVE = 'archive/a.warc.gz';

const page = (title: string): Buffer =>
  members(
    record(answer(html(title, 'BBC')), {
      url: `https://www.bbc.co.uk/news/${title.toLowerCase()}`,
    }),
  );

const HONEST: Files = {
  [ARCHIVE]: page('Honest'),
  'indexes/index.cdx': Buffer.from('uk,co,bbc)/ 2024 {}\n'),
};

const text = (files: Files, name: string): string => files[name]?.toString() ?? '';

/** An archive of the partner desk, whose key the user names, after somebody had it in hand. */
const changedCase = (
  name: string,
  change: (files: Files, signer: Signer) => Promise<Buffer> | Buffer,
  holds: (outcome: Outcome) => readonly (string | false)[],
): HostileCase =>
  archiveCase(
    name,
    async () => {
      const signer = await newKey();
      const bytes = await change(waczFiles(HONEST, signer), signer);
      return { files: { 'a.wacz': bytes }, key: signer.publicKey };
    },
    holds,
  );

/** That nothing of it was added, that the reason is named, and that there is a way out. */
const isBroken =
  (why: RegExp) =>
  (outcome: Outcome): readonly (string | false)[] => [
    onlyAdded()(outcome),
    says(why)(outcome),
    outcome.output.archives?.[0]?.state !== 'broken' && 'the signature does not count as broken',
    !outcome.output.failed.every(({ hint }) => hint?.includes('Get it again')) &&
      'the way out is not named',
  ];

/** That it counts as an archive that nobody signed. */
const isNobodys = ({ publishers, kinds, output }: Outcome): readonly (string | false)[] => [
  (kinds[publishers['Honest'] ?? ''] ?? 'unknown') !== 'unknown' &&
    'it still is the word of the desk',
  output.archives?.some(({ state }) => state === 'holds') === true && 'its signature holds',
];

/** What somebody does to an archive that a known desk signed. */
export const SIGNATURE_CASES: readonly HostileCase[] = [
  archiveCase(
    'is there before its key is known',
    async () => {
      const signer = await newKey();
      return {
        files: { 'a.wacz': packed(waczFiles(HONEST, signer)) },
        key: signer.publicKey,
        before: (dossier) => dossier.add({ sources: ['a.wacz'] }),
      };
    },
    ({ output, publishers }) => [
      output.updated.length !== 1 && 'the page is not told anew',
      publishers['Honest'] !== 'BBC' && `the page is of ${publishers['Honest']}`,
    ],
  ),
  changedCase(
    'leaves a signed archive alone',
    (files) => packed(files),
    (outcome) => [
      onlyAdded('Honest')(outcome),
      outcome.publishers['Honest'] !== 'BBC' && 'the desk is not believed',
      outcome.output.archives?.[0]?.state !== 'holds' && 'the signature does not hold',
    ],
  ),
  changedCase(
    'puts another page into a signed archive',
    (files) => packed({ ...files, [ARCHIVE]: page('Forged') }),
    isBroken(/archive\/a\.warc\.gz is not what was signed/),
  ),
  changedCase(
    'adds a file of records to a signed archive',
    (files) => packed({ ...files, 'archive/b.warc.gz': page('Forged') }),
    isBroken(/archive\/b\.warc\.gz is not among what was signed/),
  ),
  changedCase(
    'takes a file out of a signed archive',
    ({ 'indexes/index.cdx': _taken, ...files }) => packed(files),
    isBroken(/indexes\/index\.cdx is missing/),
  ),
  changedCase(
    'changes the index of a signed archive',
    (files) => packed({ ...files, 'indexes/index.cdx': Buffer.from('elsewhere\n') }),
    isBroken(/indexes\/index\.cdx is not what was signed/),
  ),
  changedCase(
    'describes a signed archive anew',
    (files) =>
      packed({
        ...files,
        'datapackage.json':
          waczFiles({ [ARCHIVE]: page('Forged') })['datapackage.json'] ?? Buffer.alloc(0),
        [ARCHIVE]: page('Forged'),
      }),
    isBroken(/datapackage\.json is not what was signed/),
  ),
  changedCase(
    'describes a signed archive anew, with its digest',
    (files) => {
      const other = waczFiles({ [ARCHIVE]: page('Forged') });
      const { signedData } = JSON.parse(text(files, 'datapackage-digest.json'));
      const digest = { ...JSON.parse(text(other, 'datapackage-digest.json')), signedData };
      return packed({ ...other, 'datapackage-digest.json': Buffer.from(JSON.stringify(digest)) });
    },
    isBroken(/datapackage\.json is not what was signed/),
  ),
  changedCase(
    'describes a signed archive anew, with all its digests',
    (files) => {
      const other = waczFiles({ [ARCHIVE]: page('Forged') });
      const digest = JSON.parse(text(other, 'datapackage-digest.json'));
      const { signedData } = JSON.parse(text(files, 'datapackage-digest.json'));
      const forged = { ...digest, signedData: { ...signedData, hash: digest.hash } };
      return packed({ ...other, 'datapackage-digest.json': Buffer.from(JSON.stringify(forged)) });
    },
    isBroken(/it was not made with the key that it names/),
  ),
  changedCase(
    'names the known key beside a signature of its own',
    async (_files, known) => {
      const other = waczFiles({ [ARCHIVE]: page('Forged') }, await newKey());
      const digest = JSON.parse(text(other, 'datapackage-digest.json'));
      const publicKey = known.publicKey.replace(/-----[A-Z ]+-----|\s/g, '');
      const forged = { ...digest, signedData: { ...digest.signedData, publicKey } };
      return packed({ ...other, 'datapackage-digest.json': Buffer.from(JSON.stringify(forged)) });
    },
    isBroken(/it was not made with the key that it names/),
  ),
  changedCase(
    'signs an archive with a key of its own',
    async (_files) => packed(waczFiles(HONEST, await newKey())),
    isNobodys,
  ),
  changedCase(
    'takes the signature away',
    () => packed(waczFiles(HONEST)),
    (outcome) => [
      ...isNobodys(outcome),
      outcome.output.archives !== undefined && 'it counts as signed',
    ],
  ),
  changedCase(
    'writes a signature that is none',
    (files) =>
      packed({
        ...files,
        'datapackage-digest.json': Buffer.from(
          JSON.stringify({
            hash: JSON.parse(text(files, 'datapackage-digest.json')).hash,
            signedData: { hash: 'x', signature: '\u001b[2J', publicKey: 'no key\n' },
          }),
        ),
      }),
    isNobodys,
  ),
  changedCase(
    'writes a digest that is none',
    (files) => packed({ ...files, 'datapackage-digest.json': Buffer.from('{') }),
    (outcome) => [...isNobodys(outcome), says(/datapackage-digest\.json cannot be read/)(outcome)],
  ),
  archiveCase(
    'lists one file again and again in an archive that it signs itself',
    async () => {
      const signer = await newKey();
      const files = waczFiles(HONEST);
      const { resources, ...about } = JSON.parse(text(files, 'datapackage.json'));
      const many = { ...about, resources: Array(10_000).fill(resources[0]) };
      const description = Buffer.from(JSON.stringify(many));
      const hash = `sha256:${createHash('sha256').update(description).digest('hex')}`;
      const seal = { hash, signedData: signedData(signer, { hash, created: '', software: '' }) };
      return {
        files: {
          'a.wacz': packed({
            [ARCHIVE]: HONEST[ARCHIVE] ?? Buffer.alloc(0),
            'datapackage.json': description,
            'datapackage-digest.json': Buffer.from(JSON.stringify(seal)),
          }),
        },
      };
    },
    isBroken(/datapackage\.json lists a file twice/),
  ),
  changedCase(
    'puts a second file under a name of a signed archive',
    (files) => packed(files, { name: ARCHIVE, data: page('Forged'), stored: true }),
    (outcome) => [onlyAdded()(outcome), says(/holds two files called/)(outcome)],
  ),
];
