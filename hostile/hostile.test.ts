import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { clearDesks, newDesk, openAtDesk } from './desk.js';
import { LEDGER_CASES } from './ledgers.js';
import { REPORT_CASES } from './reports.js';

/** The others run with all of the corpus. */
const FAST = [
  'text changed, with its digest and the whole chain',
  'kind changed, with its digest and the whole chain',
  'verdict changed, with its digest and the whole chain',
  'triggers dropped',
  'captured file replaced by a link to its like',
  'words of the index altered',
  'a bit of a text turned so that it is no UTF-8 any more',
  'verdict changed, audited in its dossier',
  'verdict changed under a new id, without a signature, audited in its dossier',
  'verdict changed, audited elsewhere, with the key',
  'export with other words in a document',
];

const CASES = [...LEDGER_CASES, ...REPORT_CASES];

afterAll(clearDesks);

it('has cases enough, each with a name of its own', () => {
  expect(LEDGER_CASES.length).toBeGreaterThanOrEqual(25);
  expect(REPORT_CASES.length).toBeGreaterThanOrEqual(20);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

it.each(FAST)('notices: %s', async (name) => {
  const found = CASES.find((each) => each.name === name);
  expect(await found?.run()).toBe('held');
});

it('finds nothing wrong with a dossier and a report that nobody touched', async () => {
  const desk = await newDesk();
  onTestFinished(desk.clear);
  const file = join(desk.root, 'report.json');
  writeFileSync(file, JSON.stringify(desk.report));
  const own = await openAtDesk(desk.dossier, desk.keyFile);
  const { findings } = await own.doctor({ against: desk.head });
  expect(findings.filter(({ status }) => status === 'fault')).toEqual([]);
  expect(await own.audit({ file })).toMatchObject({ stored: 'identical', faults: [] });
  await own.close();
});
