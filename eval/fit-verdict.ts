/**
 * Learns the weights of the verdict on whole dossiers and writes them where the engine reads them:
 * `npm run fit:verdict`. See eval/README.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { VERDICT_WEIGHTS } from '../src/weighing/verdict/verdict-weights.js';
import { readCommandLine } from './command-line.js';
import { readCaseSets } from './dossiers/read-cases.js';
import { markdownTable } from './markdown-table.js';
import { runCommand } from './run-command.js';
import { askDossierClaims, type DossierClaim } from './verdict/ask-dossiers.js';
import { crossValidated, learnt } from './verdict/fit/cross-validate.js';
import { scoreForecasts } from './verdict/fit/score-forecasts.js';
import { weightsFile } from './verdict/fit/weights-file.js';

const USAGE = 'npm run fit:verdict -- [--cache DIR] [--out FILE] [--dry-run]';
const WEIGHTS_FILE = 'src/weighing/verdict/verdict-weights.ts';
const READER_FILE = 'models/reader/model.json';
const DOSSIERS = fileURLToPath(new URL('./dossiers/train/', import.meta.url));

const readerName = (): string =>
  z.object({ name: z.string() }).parse(JSON.parse(readFileSync(READER_FILE, 'utf8'))).name;

async function main(): Promise<void> {
  const { flags, options } = readCommandLine(['dry-run'], USAGE, ['cache', 'out']);
  const cache = options.cache ?? mkdtempSync(join(tmpdir(), 'corroborate-fit-'));
  const asked: DossierClaim[] = [];
  try {
    for (const set of readCaseSets(DOSSIERS)) {
      asked.push(...(await askDossierClaims(set, cache)));
      console.error(`${set.name}: ${asked.length} claims so far`);
    }
  } finally {
    if (options.cache === undefined) rmSync(cache, { recursive: true, force: true });
  }
  const { forecasts, temperature } = crossValidated(asked);
  console.log(
    markdownTable(
      ['claims', 'right', 'wrong side', 'abstained', 'macro-F1', 'ECE'],
      [scoreForecasts(forecasts)],
    ),
  );
  if (flags['dry-run']) return;
  const { out = WEIGHTS_FILE } = options;
  const fit = {
    date: new Date().toISOString().slice(0, 10),
    reader: readerName(),
    claims: asked.length,
    dossiers: [...new Set(asked.map(({ dossier }) => dossier))],
  };
  writeFileSync(out, weightsFile({ ...learnt(asked), temperature }, fit));
  console.log(
    `${out}: learnt from ${asked.length} claims, cross-validated by leaving a dossier out at a time; shipped before: temperature ${VERDICT_WEIGHTS.temperature}`,
  );
}

await runCommand(main);
