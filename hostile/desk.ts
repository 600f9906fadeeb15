import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileKeyStore } from '../src/adapters/keys/file-key-store.js';
import { createDossier, type Dossier, openDossier, type Report } from '../src/index.js';
import { createLexicalReader } from '../test/fakes/lexical-reader.js';

const SOURCES = `publishers:
  - name: Tern Valley Water Board
    kind: government
    interests:
      - Licenses the operator.
  - name: Alder Hydro
    kind: company
    interests:
      - Operates the reservoir.
documents:
  - file: licence.md
    title: Licence of the reservoir
    publisher: Tern Valley Water Board
    date: 2021-03-04
  - file: statement.md
    title: Statement of the operator
    publisher: Alder Hydro
    date: 2024-09-02
  - file: courier.txt
    title: Water stood low
    publisher: Tern Courier
    date: 2024-09-05
`;

const FILES: Readonly<Record<string, string>> = {
  'sources.yaml': SOURCES,
  'licence.md':
    '# Licence\n\nAlder Hydro releases water from the reservoir every summer. The board inspects the gauge in May. Nobody may lower the level below 212 metres.\n',
  'statement.md':
    '# Statement\n\nAlder Hydro does not release water from the reservoir in August. The gauge was out of order for two weeks.\n',
  'courier.txt':
    'Water stood low\n\nAlder Hydro releases water from the reservoir every summer, a member of the board said. It is not known who read the gauge in August.\n',
};

const QUESTIONS = [
  'Does Alder Hydro release water from the reservoir?',
  'Does the board inspect the gauge?',
];

/** A desk with a key, and a dossier in which two questions were asked. */
export interface Desk {
  /** Everything of the desk; taken away by `clear`. */
  root: string;
  /** Folder of the dossier. */
  dossier: string;
  keyFile: string;
  /** Path of the public key, in PEM. */
  publicKey: string;
  /** A head that was noted away from the dossier, after all was done. */
  head: string;
  /** The report of the first question. */
  report: Report;
  clear(): void;
}

/** Opens a dossier of a desk, without any model. */
export const openAtDesk = (dossier: string, keyFile?: string): Promise<Dossier> =>
  openDossier(dossier, {
    reader: createLexicalReader(),
    embedder: null,
    ...(keyFile !== undefined && { keyFile }),
  });

const deskAt = (root: string, report: Report): Desk => ({
  root,
  dossier: join(root, 'dossier'),
  keyFile: join(root, 'key.pem'),
  publicKey: join(root, 'public.pem'),
  head: join(root, 'head.json'),
  report,
  clear: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
});

const newRoot = (): string => mkdtempSync(join(tmpdir(), 'corroborate-hostile-'));

async function makeDesk(): Promise<Desk> {
  const root = newRoot();
  const papers = join(root, 'papers');
  const keyFile = join(root, 'key.pem');
  mkdirSync(papers);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(papers, name), text);
  const { publicKey } = await new FileKeyStore(keyFile).create();
  writeFileSync(join(root, 'public.pem'), publicKey);
  await createDossier(join(root, 'dossier'), { name: 'Tern Valley water' });
  const dossier = await openAtDesk(join(root, 'dossier'), keyFile);
  await dossier.add({ sources: [papers] });
  const reports: Report[] = [];
  for (const question of QUESTIONS) reports.push(await dossier.ask({ question }));
  const overrule = (note: string) =>
    dossier.rule({ kind: 'stance', evidence: ['1'], stance: 'neither', note });
  await overrule('It speaks of another year.');
  const { id } = await overrule('Misread.');
  await dossier.withdraw({ ruling: id, note: 'Well read.' });
  await dossier.head({ output: join(root, 'head.json') });
  await dossier.close();
  const [report] = reports;
  if (report === undefined) throw new Error('no question was asked');
  return deskAt(root, report);
}

let made: Promise<Desk> | undefined;

/** A desk of one's own to do harm to: a copy of one that is made once a process. */
export async function newDesk(): Promise<Desk> {
  made ??= makeDesk();
  const { root, report } = await made;
  const copy = newRoot();
  cpSync(root, copy, { recursive: true });
  return deskAt(copy, structuredClone(report));
}

/** Takes the desk away that the others were copied from. */
export async function clearDesks(): Promise<void> {
  const desk = await made;
  made = undefined;
  desk?.clear();
}
