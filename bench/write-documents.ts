import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusDocument } from '../eval/data/beir-folder.js';

/** Leaves each document as a plain text file: its title on the first line, then its text. */
export function writeDocuments(folder: string, documents: readonly CorpusDocument[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, title, text } of documents) {
    writeFileSync(join(folder, `${id}.txt`), `${title}\n\n${text}\n`);
  }
}
