#!/usr/bin/env node
/**
 * Keeps the README's transcript what the engine prints: `--check` fails where the two differ.
 * The clock stands still, so that the day of the check is not a difference.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossier, openDossier, publish } from '../dist/index.js';

const QUESTION = "Is the Calder County Sheriff's Office being trained by the Esmaran army?";
const BLOCK = /(```\n\$ corroborate ask [^\n]*\n\n)[\s\S]*?(\n```)/;

const folder = mkdtempSync(join(tmpdir(), 'transcript-'));
await createDossier(folder, { name: 'example' });
const dossier = await openDossier(folder, {
  clock: { now: () => new Date('2026-11-22T12:00:00Z') },
});
await dossier.add({ sources: [join('examples', 'sheriff-exchange', 'documents')] });
const report = await dossier.ask({ question: QUESTION });
await dossier.close();
rmSync(folder, { recursive: true, force: true });

const shown = publish(report, 'text', { color: false, width: 80, brief: true }).trimEnd();
const readme = readFileSync('README.md', 'utf8');
const synced = readme.replace(BLOCK, (_, before, after) => `${before}${shown}${after}`);
if (!process.argv.includes('--check')) {
  writeFileSync('README.md', synced);
} else if (synced !== readme) {
  console.error('README.md: the transcript is not what the engine prints. Run: npm run docs');
  process.exitCode = 1;
}
