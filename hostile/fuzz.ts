/**
 * Damages the files of the readers' corpus and reads random bytes, for as long as is said, and ends
 * with 1 where a reading breaks what holds for every reading, or fails with anything but a refusal.
 *
 * Arguments: [MINUTES] [NAME]: minutes for each sample and ending, 1 unless given; only those whose
 * name has NAME in it
 */
import fc from 'fast-check';
import {
  damaged,
  damagedWithin,
  EXTENSIONS,
  partsOf,
  randomBytes,
  samples,
} from './fuzz/damaged-files.js';
import { assertSound } from './fuzz/sound-reading.js';

const [minutes = '1', named = ''] = process.argv.slice(2);

interface Target {
  what: string;
  name: string;
  bytes: fc.Arbitrary<Uint8Array>;
}

const targets: Target[] = [];
for (const sample of samples()) {
  const { slug: what, name } = sample;
  targets.push({ what, name, bytes: damaged(sample) });
  const parts = await partsOf(sample);
  if (parts.length > 0)
    targets.push({ what: `${what}, within`, name, bytes: damagedWithin(parts) });
}
for (const extension of EXTENSIONS)
  targets.push({
    what: `random bytes as "${extension}"`,
    name: `file${extension}`,
    bytes: randomBytes,
  });
const chosen = targets.filter(({ what }) => what.includes(named));

let all = 0;
for (const { what, name, bytes } of chosen) {
  let slowest = 0;
  const property = fc.asyncProperty(bytes, async (made) => {
    const started = performance.now();
    await assertSound(made, name);
    slowest = Math.max(slowest, performance.now() - started);
  });
  const { numRuns, failed, seed, counterexamplePath, errorInstance } = await fc.check(property, {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: Number(minutes) * 60_000,
    markInterruptAsFailure: false,
  });
  all += numRuns;
  const outcome = failed
    ? `FAILED (seed ${seed}, path ${counterexamplePath}): ${String(errorInstance)}`
    : 'sound';
  console.log(
    `${what.padEnd(32)} ${String(numRuns).padStart(8)} ${slowest.toFixed(0).padStart(7)} ms  ${outcome}`,
  );
  if (failed) process.exitCode = 1;
}
console.log(`${all} readings of ${chosen.length} kinds of file`);
