import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type AddOutput, createDossier, type Dossier, openDossier } from '../../src/index.js';
import { readsInProcess } from '../../test/fakes/reads-in-process.js';
import { type HostileCase, verdictOf } from '../hostile-case.js';

/** What came of adding an archive. */
export interface Outcome {
  output: AddOutput;
  /** Publishers of the documents by title. */
  publishers: Readonly<Record<string, string>>;
  /** Kinds of publishers by name. */
  kinds: Readonly<Record<string, string>>;
  /** Titles of documents that are private. */
  hidden: readonly string[];
  /** Files that lie where none should, beside the dossier and what was planted. */
  strays: readonly string[];
}

export interface Planted {
  /** The archive, by the name under which it is added. */
  files: Readonly<Record<string, Buffer | string>>;
  /** What is added; all of it unless this is given. */
  sources?: readonly string[];
  /** A public key that the user names. */
  key?: string;
  /** What the user did to the dossier before. */
  before?: (dossier: Dossier, folder: string) => Promise<unknown>;
}

async function add({ files, sources, key, before }: Planted): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'corroborate-archive-'));
  const folder = join(root, 'inner', 'planted');
  try {
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    if (key !== undefined) writeFileSync(join(root, 'key.pem'), key);
    await createDossier(join(root, 'dossier'), { name: 'Harbour' });
    const dossier = await openDossier(join(root, 'dossier'), {
      embedder: null,
      documentReader: readsInProcess,
      workingFolder: folder,
    });
    try {
      await before?.(dossier, folder);
      const named = sources ?? Object.keys(files);
      const output = await dossier.add({
        sources: [...named],
        ...(key !== undefined && { key: join(root, 'key.pem') }),
      });
      const { documents } = await dossier.list({ what: 'documents' });
      const { publishers } = await dossier.list({ what: 'publishers' });
      return {
        output,
        publishers: Object.fromEntries(documents.map(({ title, publisher }) => [title, publisher])),
        kinds: Object.fromEntries(publishers.map(({ name, kind }) => [name, kind])),
        hidden: documents.filter((one) => one.private).map(({ title }) => title),
        strays: [...readdirSync(root), ...readdirSync(join(root, 'inner'))].filter(
          (name) => !['dossier', 'inner', 'planted', 'key.pem'].includes(name),
        ),
      };
    } finally {
      await dossier.close();
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * A case of an archive that somebody hands on, added to a dossier of its own.
 *
 * @param holds - What gave way; what is false held.
 */
export const archiveCase = (
  name: string,
  plant: () => Promise<Planted> | Planted,
  holds: (outcome: Outcome) => readonly (string | false)[],
): HostileCase => ({
  name,
  async run() {
    return verdictOf(...holds(await add(await plant())));
  },
});

/** That these pages were added, and no others. */
export const onlyAdded =
  (...titles: readonly string[]) =>
  ({ output }: Outcome): string | false => {
    const found = output.added.map(({ title }) => title).sort();
    return (
      JSON.stringify(found) !== JSON.stringify([...titles].sort()) &&
      `added were ${found.join(', ') || 'none'}, not ${titles.join(', ') || 'none'}`
    );
  };

/** That some failure says this. */
export const says =
  (words: RegExp) =>
  ({ output }: Outcome): string | false =>
    !output.failed.some(({ message }) => words.test(message)) &&
    `no failure says ${words.source}: ${output.failed.map(({ message }) => message).join('; ') || 'none'}`;
