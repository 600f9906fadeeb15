import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDossier } from '../../src/index.js';
import { lostOf } from './lost.js';
import { WorkerProcess } from './worker-process.js';

/** What came of one kind of work. */
export interface Round {
  what: string;
  kills: number;
  /** Of the kills, those that came after something was acknowledged. */
  atWork: number;
  acknowledged: number;
  /** What was acknowledged and is gone; nothing where all is well. */
  lost: string[];
}

interface Given {
  root: string;
  /** The compiled `worker.ts`. */
  script: string;
}

const MODES = ['add', 'ask', 'serve', 'reindex', 'embed', 'publish'] as const;

/** Kills come within this time after the first acknowledgement, spread evenly over it. */
const LONGEST_MS = 1_500;
/** Every other process works with its clock set back by so much. */
const SET_BACK_DAYS = 400;
/** How long two writers work side by side. */
const TOGETHER_MS = 5_000;

async function emptyDossier({ root }: Given, what: string): Promise<string> {
  const dossier = join(root, what, 'dossier');
  await createDossier(dossier);
  return dossier;
}

async function killsOf(given: Given, mode: string, kills: number): Promise<Round> {
  const dossier = await emptyDossier(given, mode);
  const round: Round = { what: mode, kills, atWork: 0, acknowledged: 0, lost: [] };
  for (let n = 0; n < kills; n += 1) {
    const days = n % 2 === 0 ? '0' : String(SET_BACK_DAYS);
    const worker = new WorkerProcess([given.script, mode, dossier, `${mode}x${n}`, days]);
    await worker.start();
    await worker.atWork();
    await sleep(((n + 1) / kills) * LONGEST_MS);
    await worker.kill();
    const acknowledged = worker.acknowledged();
    const failure = worker.failure();
    if (failure !== null) round.lost.push(`it failed before it was killed: ${failure}`);
    if (acknowledged.length > 0) round.atWork += 1;
    round.acknowledged += acknowledged.length;
    round.lost.push(...(await lostOf(dossier, acknowledged)));
  }
  return round;
}

/** Kills spread evenly over the kinds of work, each in a dossier of its own. */
export async function spread({ kills, ...given }: Given & { kills: number }): Promise<Round[]> {
  const rounds: Round[] = [];
  for (const [at, mode] of MODES.entries()) {
    const share = Math.floor((kills + at) / MODES.length);
    if (share > 0) rounds.push(await killsOf(given, mode, share));
  }
  return rounds;
}

/** Two processes write to one dossier and are killed at the same time. */
export async function twoWriters(given: Given): Promise<Round> {
  const dossier = await emptyDossier(given, 'two');
  const workers = ['add', 'ask'].map(
    (mode) => new WorkerProcess([given.script, mode, dossier, `two${mode}`, '0']),
  );
  await Promise.all(workers.map((worker) => worker.start()));
  await Promise.all(workers.map((worker) => worker.atWork()));
  await sleep(TOGETHER_MS);
  await Promise.all(workers.map((worker) => worker.kill()));
  const acknowledged = workers.flatMap((worker) => worker.acknowledged());
  const failures = workers.flatMap((worker) => worker.failure() ?? []);
  return {
    what: 'two writers',
    kills: workers.length,
    atWork: workers.filter((worker) => worker.acknowledged().length > 0).length,
    acknowledged: acknowledged.length,
    lost: [...failures, ...(await lostOf(dossier, acknowledged))],
  };
}

/** A limit on the size of files stands in for a disk that fills up. */
export async function diskFull(given: Given): Promise<Round> {
  const dossier = await emptyDossier(given, 'full');
  const args = [given.script, 'fill', dossier, 'full', '0'];
  const worker = new WorkerProcess(args, { fullDisk: true });
  await worker.start();
  const ended = await worker.ended();
  const acknowledged = worker.acknowledged();
  const wrong = ended === 'storage-full' ? [] : [`it ended with ${ended}, not storage-full`];
  return {
    what: 'full disk',
    kills: 0,
    atWork: 0,
    acknowledged: acknowledged.length,
    lost: [...wrong, ...(await lostOf(dossier, acknowledged))],
  };
}
