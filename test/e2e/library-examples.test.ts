import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import * as examples from '../../docs/library.examples.js';
import { openDossier } from '../../src/index.js';
import { writeHarbourFolder } from '../fakes/harbour-folder.js';
import { scratchFolder } from '../fakes/scratch-folder.js';

vi.setConfig({ testTimeout: 60_000 });

it('runs every example of docs/library.md', async () => {
  const folder = scratchFolder();
  const dir = join(folder, 'dossier');
  const papers = writeHarbourFolder(join(folder, 'papers'));
  expect(await examples.explain(dir)).toMatch(/^dossier-not-found: /);
  expect(await examples.firstReport(dir, papers)).toContain('# Does Harbour City share');
  expect(await examples.explain(dir)).toBe('It opens.');
  const absent = join(folder, 'absent.txt');
  expect(await examples.failures(dir, [papers, absent])).toEqual([
    '0 added',
    `${absent} (not-found): ${absent} does not exist`,
  ]);
  const question = 'Does Harbour City share its plate-reader data?';
  expect((await examples.citations(dir, question)).length).toBeGreaterThan(0);
  expect((await examples.sentences(dir, question))[0]).toMatch(/^[a-z-]+: \S/);
  expect(await examples.stoppable(dir, papers)).not.toEqual([]);
  const dossier = await openDossier(dir);
  const report = await dossier.ask({ question });
  await dossier.close();
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  expect(await examples.stillStands(dir, file)).toBe(true);
});
