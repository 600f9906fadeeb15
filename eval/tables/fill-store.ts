import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LAYOUT } from '../../src/adapters/duckdb/catalogue.js';
import { DuckDbTableStore } from '../../src/adapters/duckdb/duckdb-table-store.js';
import { relationsOf } from '../../src/asking/tables/relation.js';
import type { TableEntry } from '../../src/ports/table-store.js';
import { READERS } from '../../src/reading/choose-reader.js';
import { readTables, TABLES_VERSION } from '../../src/reading/tables/read-tables.js';

/** A file whose tables are taken, and what is said of it elsewhere. */
export interface TableFile {
  path: string;
  /** What the dossier would be called, and the folder: words that tell what the table is about. */
  about: string;
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The tables of files, as a dossier keeps them: read by the engine's readers into its store. */
export async function fillStore(database: string, files: readonly TableFile[]) {
  const store = new DuckDbTableStore(database);
  const about = new Map(files.map(({ about: words }, at) => [idOf(at), words]));
  // What was made by another reader, or of other files, would be measured as if it were of these.
  const made = stampOf(files);
  const stamp = `${database}.stamp`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== made) {
    await store.clear();
    rmSync(stamp, { force: true });
    for (let at = 0; at < files.length; at += 40) {
      await store.put(await entriesOf(files.slice(at, at + 40), at));
    }
    writeFileSync(stamp, made);
  }
  return { store, relations: relationsOf(await store.tables(), await store.registers(), about) };
}

/** Stands for the readers, the layout of the store, and the files by name and content. */
function stampOf(files: readonly TableFile[]): string {
  const readers = READERS.map(({ name, version }) => [name, version]);
  const read = files.map(({ path }) => [
    basename(path),
    createHash('sha256').update(readFileSync(path)).digest('hex'),
  ]);
  return JSON.stringify([TABLES_VERSION, LAYOUT, readers, read]);
}

const FOLDERS: string[] = [];
process.once('exit', () => {
  for (const folder of FOLDERS) rmSync(folder, { recursive: true, force: true });
});

const idOf = (at: number): string => `doc_${at.toString(16).padStart(16, '0')}`;

async function entriesOf(files: readonly TableFile[], from: number): Promise<TableEntry[]> {
  const entries: TableEntry[] = [];
  for (const [at, { path }] of files.entries()) {
    const given = readFileSync(path);
    const bytes = isGzip(given) ? gunzipSync(given) : given;
    const name = basename(path).replace(/\.gz$/u, '');
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-eval-tables-'));
    FOLDERS.push(folder);
    const tables = await readTables(bytes, { name, url: null, mediaType: null }, folder);
    entries.push({ document: { id: idOf(from + at), name, date: null }, tables, stamp: 'eval' });
  }
  return entries;
}
