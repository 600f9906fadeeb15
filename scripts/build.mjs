#!/usr/bin/env node
/**
 * Makes `dist/` from nothing: stale output of a renamed file must not survive. Beside the code it
 * holds the reading room, and the JSON Schema of the report, made from the same schema that the
 * engine parses with.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

rmSync('dist', { recursive: true, force: true });
execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
execFileSync('npx', ['--no-install', 'vite', 'build', 'web', '--logLevel', 'warn'], {
  stdio: 'inherit',
});

// Compressed once, here: the server hands these out to whoever takes them.
const assets = 'dist/web/assets';
for (const name of readdirSync(assets).filter((file) => /\.(?:m?js|css|svg)$/.test(file))) {
  const file = join(assets, name);
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
}

const { z } = await import('zod');
const { reportSchema } = await import('../dist/model/report.js');
const schema = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
writeFileSync(
  'dist/report.schema.json',
  `${JSON.stringify({ $id: 'corroborate/report@1', title: 'Corroborate report', ...schema }, null, 2)}\n`,
);
chmodSync('dist/cli/main.js', 0o755);
