#!/usr/bin/env node
/**
 * Makes a case of the reader corpus from a file, or writes the expectation of existing cases anew:
 * `node scripts/add-reader-case.mjs FILE [SLUG]`, `node scripts/add-reader-case.mjs --all`. Read
 * what it wrote before you commit it: the script records what the reader does, not what is right.
 */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { register } from 'tsx/esm/api';

register();
const { describeReading } = await import('../test/reader-case.js');

const CORPUS = 'test/corpus/readers';

const record = async (folder) => {
  const source = readdirSync(folder).find((name) => name.startsWith('source.'));
  const made = await describeReading(join(folder, source));
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(made, null, 2)}\n`);
  console.log(`${folder}/expected.json`);
};

const [file, slug] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/add-reader-case.mjs FILE [SLUG] | --all');
  process.exitCode = 2;
} else if (file === '--all') {
  for (const name of readdirSync(CORPUS)) await record(join(CORPUS, name));
} else {
  const name =
    slug ??
    basename(file, extname(file))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
  const folder = join(CORPUS, name);
  mkdirSync(folder, { recursive: true });
  cpSync(file, join(folder, `source${extname(file)}`));
  await record(folder);
}
