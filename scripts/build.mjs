#!/usr/bin/env node
/**
 * Makes `dist/` from nothing: stale output of a renamed file must not survive. Beside the code it
 * holds the reading room, and the JSON Schema of the report, made from the same schema that the
 * engine parses with. It is made beside the present one and takes its place at the end, so that a
 * build that fails or is stopped leaves a program that works.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildFolderFor, replaceFolder } from './build-folder.js';

const made = buildFolderFor('dist');
const run = (...args) => execFileSync('npx', ['--no-install', ...args], { stdio: 'inherit' });
run('tsc', '-p', 'tsconfig.build.json', '--outDir', made);
run(
  'vite',
  'build',
  'web',
  '--logLevel',
  'warn',
  '--outDir',
  resolve(made, 'web'),
  '--emptyOutDir',
);

// Compressed once, here: the server hands these out to whoever takes them.
const assets = join(made, 'web', 'assets');
for (const name of readdirSync(assets).filter((file) => /\.(?:m?js|css|svg)$/.test(file))) {
  const file = join(assets, name);
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
}

const { z } = await import('zod');
const { reportSchema } = await import(pathToFileURL(resolve(made, 'model', 'report.js')).href);
const schema = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
writeFileSync(
  join(made, 'report.schema.json'),
  `${JSON.stringify({ $id: 'corroborate/report@1', title: 'Corroborate report', ...schema }, null, 2)}\n`,
);
chmodSync(join(made, 'cli', 'main.js'), 0o755);
replaceFolder('dist', made);
