import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CorroborateError } from '../../src/model/error.js';
import { type PairSet, readPairFile } from './pair-file.js';

const DEVELOPMENT_SETS = '../shared/data/pairs/dev';

function developmentFiles(usage: string): string[] {
  if (!existsSync(DEVELOPMENT_SETS)) {
    throw new CorroborateError('not-found', `there is no ${DEVELOPMENT_SETS}`, {
      hint: `Name the files to score: ${usage}`,
    });
  }
  return readdirSync(DEVELOPMENT_SETS)
    .filter((file) => /\.jsonl(\.gz)?$/.test(file))
    .map((file) => join(DEVELOPMENT_SETS, file));
}

/**
 * The sets of the named pair files, or of the development data where none is named. All are read
 * before any is scored. A file in another form is told on standard error and left out.
 *
 * @returns `refused`: why the first of the named files that was left out was; the command still
 *   ends with that error's status once the others have been scored.
 * @throws {CorroborateError} What `readPairFile` throws, where nothing is left, and `not-found`
 *   without development data.
 */
export function pairSetsOf(
  paths: readonly string[],
  usage: string,
): { sets: PairSet[]; refused: CorroborateError | undefined } {
  const sets: PairSet[] = [];
  let refused: CorroborateError | undefined;
  for (const path of paths.length > 0 ? paths : developmentFiles(usage)) {
    try {
      sets.push(...readPairFile(path));
    } catch (error) {
      if (!(error instanceof CorroborateError)) throw error;
      refused ??= error;
      console.error(`left out: ${error.message}`);
    }
  }
  if (sets.length === 0 && refused) throw refused;
  return { sets, refused: paths.length > 0 ? refused : undefined };
}
