import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CorroborateError } from '../../src/model/error.js';
import { type PairSet, readPairFile } from './pair-file.js';

const DEVELOPMENT_SETS = '../shared/data/pairs/dev';

/** The pair files of the default folder; files there in another form are named and left out. */
function* developmentSets(usage: string): Generator<PairSet> {
  if (!existsSync(DEVELOPMENT_SETS)) {
    throw new CorroborateError('not-found', `there is no ${DEVELOPMENT_SETS}`, {
      hint: `Name the files to score: ${usage}`,
    });
  }
  for (const name of readdirSync(DEVELOPMENT_SETS).filter((file) => /\.jsonl(\.gz)?$/.test(file))) {
    try {
      yield* readPairFile(join(DEVELOPMENT_SETS, name));
    } catch (error) {
      if (!(error instanceof CorroborateError) || error.code !== 'invalid-input') throw error;
      console.error(`left out: ${error.message}`);
    }
  }
}

/**
 * The sets of the named pair files, one after the other, or of the development data where none is
 * named.
 *
 * @throws {CorroborateError} What `readPairFile` throws, and `not-found` without development data.
 */
export function* pairSetsOf(paths: readonly string[], usage: string): Generator<PairSet> {
  if (paths.length === 0) yield* developmentSets(usage);
  for (const path of paths) yield* readPairFile(path);
}
