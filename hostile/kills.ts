/**
 * Kills Corroborate (`kill -9`) in the middle of adding, asking, serving, reindexing, embedding and
 * publishing, sets the clock back, lets two processes write at once and fills the disk, and prints
 * how often what. Ends with 1 where anything that was acknowledged is lost, or the record is not
 * whole.
 *
 * Arguments: [KILLS], 1000 unless given
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileSources } from '../test/e2e/compile-sources.js';
import { diskFull, type Round, spread, twoWriters } from './kills/rounds.js';

const kills = Number(process.argv[2] ?? 1000);
const root = mkdtempSync(join(tmpdir(), 'corroborate-kills-'));
const script = compileSources(join(root, 'compiled'), [
  'hostile/kills/worker.ts',
  'test/fakes/hash-embedder.ts',
  'test/fakes/lexical-reader.ts',
  'test/fakes/lexical-weights.ts',
  ...readdirSync('test/fakes/lexical').map((name) => `test/fakes/lexical/${name}`),
]);

try {
  const rounds: Round[] = [
    ...(await spread({ root, script, kills })),
    await twoWriters({ root, script }),
    await diskFull({ root, script }),
  ];
  console.log('what'.padEnd(16), 'kills', 'at work', 'acknowledged', 'lost');
  for (const { what, kills: killed, atWork, acknowledged, lost } of rounds) {
    const figures = [killed, atWork, acknowledged, lost.length];
    console.log(what.padEnd(16), ...figures.map((figure) => String(figure).padStart(7)));
    for (const each of lost) console.error(`${what}: ${each}`);
  }
  // Kills that hit nothing would prove nothing.
  const idle = rounds.some(({ kills: killed, atWork }) => atWork < killed / 2);
  if (idle) console.error('Too few kills hit work that was acknowledged');
  if (idle || rounds.some(({ lost }) => lost.length > 0)) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}
