#!/usr/bin/env node
/**
 * Puts the regions of `docs/*.examples.ts` into the pages that name them, so that every example
 * in the documentation compiles. With --check it only says whether a page is behind.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REGION = /^ *\/\/ #region (\w+)\n([\s\S]*?)^ *\/\/ #endregion$/gm;
const PLACE = /<!-- example: (\w+) -->\n(?:\n```ts\n[\s\S]*?\n```\n)?/g;

const dedent = (code) => {
  const lines = code.trimEnd().split('\n');
  const indents = lines.filter((line) => line !== '').map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join('\n');
};

/** Readers import the package; the example itself must compile before the package is built. */
const asReadersWriteIt = (code) => dedent(code).replaceAll("'../src/index.js'", "'corroborate'");

const check = process.argv.includes('--check');
const behind = [];
for (const file of readdirSync('docs').filter((name) => name.endsWith('.examples.ts'))) {
  const source = readFileSync(join('docs', file), 'utf8');
  const regions = new Map([...source.matchAll(REGION)].map(([, name, code]) => [name, code]));
  const page = join('docs', file.replace(/\.examples\.ts$/, '.md'));
  if (!existsSync(page)) throw new Error(`${file} has no page ${page}`);
  const used = new Set();
  const before = readFileSync(page, 'utf8');
  const after = before.replace(PLACE, (_, name) => {
    const code = regions.get(name);
    if (code === undefined) throw new Error(`${page} names ${name}, which ${file} does not have`);
    used.add(name);
    return `<!-- example: ${name} -->\n\n\`\`\`ts\n${asReadersWriteIt(code)}\n\`\`\`\n`;
  });
  const unused = [...regions.keys()].filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`${page} does not show ${unused.join(', ')} of ${file}`);
  if (after === before) continue;
  behind.push(page);
  if (!check) writeFileSync(page, after);
}
if (behind.length > 0)
  console.log(`${check ? 'Behind its examples' : 'Wrote'}: ${behind.join(', ')}`);
if (check && behind.length > 0) process.exitCode = 1;
