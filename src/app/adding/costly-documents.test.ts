import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { createDossier } from '../dossier/dossier.js';
import { makeContext } from '../make-context.js';
import { runOperation } from '../operation.js';
import { add } from '../operations/add.js';
import { openDocumentReader } from '../reading/open-document-reader.js';
import { unreadItems } from './unread-items.js';

it('adds what lies beside a document that is too costly, which is kept on the list of the unread', async () => {
  const folder = scratchFolder();
  const papers = join(folder, 'papers');
  mkdirSync(papers);
  writeFileSync(join(papers, 'a-deep.html'), '<div>'.repeat(2_000_000));
  writeFileSync(join(papers, 'minutes.txt'), 'The harbour board met on Monday and signed it.');
  const dir = join(folder, 'dossier');
  await createDossier(dir);
  const documentReader = openDocumentReader({
    seconds: 6,
    tableSeconds: 6,
    megabytes: 450,
    answer: 1,
  });
  onTestFinished(() => documentReader.close());
  const context = makeContext({
    workingFolder: folder,
    locate: () => dir,
    embedder: null,
    documentReader,
  });
  onTestFinished(() => context.close());
  const { added, failed } = await runOperation(add, context, { sources: ['papers'] }, {});
  expect(added.map(({ name }) => name)).toEqual(['minutes.txt']);
  expect(failed.map(({ name, code }) => ({ name, code }))).toEqual([
    { name: 'a-deep.html', code: 'document-too-costly' },
  ]);
  expect((await unreadItems(dir)).map(({ name }) => name)).toEqual(['a-deep.html']);
});
