#!/usr/bin/env node
/**
 * The main job on the shipped example: makes a dossier of its documents, asks the question people
 * fight over, prints the answer, and leaves it as a page beside the JSON that can be audited.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDossier, publish } from '../dist/index.js';

const QUESTION = "Is the Calder County Sheriff's Office being trained by the Esmaran army?";
const DOCUMENTS = join('examples', 'sheriff-exchange', 'documents');
const folder = join('out', 'example');
const page = join('out', 'report.html');
const record = join('out', 'report.json');

const corroborate = (...args) =>
  execFileSync('node', [join('dist', 'cli', 'main.js'), ...args], { stdio: 'inherit' });

rmSync('out', { recursive: true, force: true });
corroborate('init', folder, '--name', 'Calder County exchange');
corroborate('add', DOCUMENTS, '--dossier', folder);

const dossier = await openDossier(folder);
const report = await dossier.ask({ question: QUESTION });
await dossier.close();
const width = Math.min(process.stdout.columns ?? 80, 100);
const form = { color: process.stdout.isTTY === true && !process.env.NO_COLOR, width, brief: true };
process.stdout.write(`\n${publish(report, 'text', form)}\n`);
writeFileSync(page, publish(report, 'html', form));
writeFileSync(record, publish(report, 'json', form));
process.stdout.write(`The page to read and share: ${page}\n`);
process.stdout.write(
  `To re-verify every quote:   npx corroborate audit ${record} --dossier ${folder}\n`,
);
