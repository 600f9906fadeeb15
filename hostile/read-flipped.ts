/**
 * Turns bits of a ledger's file one after another, each in a fresh copy, and reads all that the
 * copy holds. Ends with 1 where anything but the recorded values or `dossier-damaged` comes of it,
 * and as the driver ends it where that takes the process along.
 *
 * Arguments: LEDGER SCRATCH [STEP]
 */
import { readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteLedger } from '../src/adapters/sqlite/sqlite-ledger.js';
import { CorroborateError } from '../src/index.js';

const [path = '', scratch = '', step = '997'] = process.argv.slice(2);
const bytes = readFileSync(path);
const copy = join(scratch, 'flipped.sqlite');

/** Everything that the ledger gives out, as one text. */
async function allOf(ledger: SqliteLedger): Promise<string> {
  const texts = [];
  for await (const text of ledger.extractions()) texts.push(text);
  const [documents, publishers, checks, rulings] = await Promise.all([
    ledger.documents(),
    ledger.publishers(),
    ledger.checks(),
    ledger.rulings(),
  ]);
  return JSON.stringify([documents, texts, publishers, checks, rulings, await ledger.head()]);
}

async function readAll(file: string): Promise<string> {
  try {
    const ledger = SqliteLedger.open({ path: file, name: 'flipped' });
    try {
      if ((await ledger.faults()).length > 0) return 'damaged';
      return await allOf(ledger);
    } finally {
      await ledger.close();
    }
  } catch (error) {
    const told = ['dossier-damaged', 'dossier-too-new'];
    if (error instanceof CorroborateError && told.includes(error.code)) return 'damaged';
    throw error;
  }
}

writeFileSync(copy, bytes);
const whole = await readAll(copy);
let damaged = 0;
let same = 0;
for (let at = 0; at < bytes.length; at += Number(step)) {
  const flipped = Buffer.from(bytes);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
  for (const ending of ['-wal', '-shm']) rmSync(`${copy}${ending}`, { force: true });
  writeFileSync(copy, flipped);
  writeSync(1, `${at}\n`);
  const read = await readAll(copy);
  if (read !== 'damaged' && read !== whole) throw new Error(`other values at ${at}, unnoticed`);
  if (read === whole) same += 1;
  else damaged += 1;
}
writeSync(1, `${damaged} told as damage, ${same} in bytes that hold nothing\n`);
