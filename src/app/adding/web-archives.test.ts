import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readsInProcess } from '../../../test/fakes/reads-in-process.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { BARRED_PAGES } from '../../../test/web/barred-pages.js';
import {
  article,
  articleHtml,
  changing,
  gzipped,
  html,
  versioned,
} from '../../../test/web/pages.js';
import { openTestWeb, type Site } from '../../../test/web/test-web.js';
import { answer, members, record } from '../../../test/web/warc.js';
import { CorroborateError } from '../../model/error.js';
import type { DocumentReader } from '../../ports/document-reader.js';
import { createDossier } from '../dossier/dossier.js';
import { makeContext } from '../make-context.js';
import { runOperation } from '../operation.js';
import { add } from '../operations/add.js';
import { list } from '../operations/list.js';
import { show } from '../operations/show.js';

const BERTH = articleHtml({
  title: 'Berthing agreement signed',
  publisher: 'Herald',
  paragraphs: ['Marlin Ferries pays Osprey Piers for the use of the north pier. '.repeat(6)],
});

async function dossierOn(
  sites: Readonly<Record<string, Site>>,
  documentReader: DocumentReader = readsInProcess,
) {
  const folder = scratchFolder();
  const dir = join(folder, 'dossier');
  await createDossier(dir);
  const web = await openTestWeb(sites);
  onTestFinished(() => web.close());
  let minutes = 0;
  const clock = {
    now: () => {
      minutes += 1;
      return new Date(Date.UTC(2026, 10, 22, 10, minutes));
    },
  };
  const context = makeContext({
    workingFolder: folder,
    locate: () => dir,
    embedder: null,
    fetcher: web.fetcher({ clock }),
    documentReader,
    clock,
  });
  onTestFinished(() => context.close());
  const addAll = (...sources: string[]) => runOperation(add, context, { sources }, {});
  return { folder, dir, web, context, addAll };
}

const archivesOf = (dir: string) => readdirSync(join(dir, '.corroborate', 'web')).sort();

describe('pages that are added by their addresses', () => {
  it('are kept with what was asked and answered, also where nothing came of it', async () => {
    const { dir, addAll } = await dossierOn({
      'herald.example': { pages: { '/berth': gzipped(BERTH) } },
    });
    const { added, failed } = await addAll(
      'http://herald.example/berth',
      'http://herald.example/none',
    );
    expect([added.length, failed.map(({ code }) => code)]).toEqual([1, ['fetch-failed']]);
    expect(archivesOf(dir)).toHaveLength(1);
    const again = await dossierOn({});
    const archive = join(again.folder, 'kept.warc.gz');
    writeFileSync(
      archive,
      readFileSync(join(dir, '.corroborate', 'web', archivesOf(dir)[0] ?? '')),
    );
    const back = await again.addAll('kept.warc.gz');
    expect(back.added.map(({ name, title, id }) => [name, title, id])).toEqual([
      ['http://herald.example/berth', 'Berthing agreement signed', added[0]?.id],
    ]);
    expect(back.skipped).toEqual([
      {
        name: 'kept.warc.gz',
        reason: 'left in the archive: 2 responses of another status than 200',
      },
    ]);
    const { ledger } = await again.context.stores();
    const [capture] = await ledger.webCaptures();
    expect(capture).toMatchObject({
      address: 'http://herald.example/berth',
      headers: {
        'warc-filename': 'kept.warc.gz',
        'warc-date': expect.stringMatching(/^2026-11-22T10:/),
      },
    });
  });

  it('are told from walls, with a warning', async () => {
    const { addAll } = await dossierOn({
      'herald.example': { pages: { '/berth': html(BARRED_PAGES.paywall[0]) } },
    });
    const { added } = await addAll('http://herald.example/berth');
    expect(added[0]?.warnings).toContain(
      'may be no page to cite: only the beginning is shown to who does not pay',
    );
  });

  it('are not fetched again where the server says that they are as they were', async () => {
    const version = { etag: '"v1"', lastModified: 'Mon, 02 Nov 2026 10:00:00 GMT' };
    const { web, addAll } = await dossierOn({
      'herald.example': { pages: { '/berth': versioned(BERTH, version) } },
    });
    const { added } = await addAll('http://herald.example/berth');
    const { known } = await addAll('http://herald.example/berth');
    expect(known.map(({ id }) => id)).toEqual(added.map(({ id }) => id));
    expect(web.requests.at(-1)?.headers['if-none-match']).toBe('"v1"');
  });

  it('stay beside their later versions, of which the newest is searched', async () => {
    const text = (payer: string) =>
      article({
        title: 'Berthing',
        paragraphs: [`${payer} pays Osprey Piers for the north pier. `.repeat(6)],
      });
    const { context, addAll } = await dossierOn({
      'herald.example': { pages: { '/a': changing(text('Marlin Ferries'), text('Nobody')) } },
    });
    const first = await addAll('http://herald.example/a');
    const second = await addAll('http://herald.example/a');
    const ids = [first, second].map(({ added }) => added[0]?.id);
    const { gather } = await import('../../gathering/gather.js');
    const { parseQuestion } = await import('../../asking/parse-question.js');
    const stores = await context.stores();
    const question = parseQuestion('Does Marlin Ferries pay Osprey Piers?');
    const found = await gather({ ...stores, embedder: null }, question);
    expect(found.documents.map(({ id }) => id)).toEqual([ids[1]]);
    expect((await stores.ledger.documents()).map(({ id }) => id).sort()).toEqual([...ids].sort());
    const listed = await runOperation(list, context, { what: 'documents' }, {});
    const newer = listed.kind === 'documents' ? listed.documents : [];
    expect(newer.map(({ id, newer: by }) => [id, by]).sort()).toEqual(
      [
        [ids[0], ids[1]],
        [ids[1], null],
      ].sort(),
    );
    const shown = await runOperation(show, context, { document: ids[0] }, {});
    expect(shown).toMatchObject({
      existedBy: { day: '2026-11-22', basis: 'first-seen' },
      versions: [{ id: ids[1], inForce: true }],
    });
  });
});

const CLAIM = { url: 'http://herald.example/berth', date: '2026-11-22T11:00:00Z' };

describe('archives that are added', () => {
  it('take the place of no page that was fetched, and say nothing of the version that its server has', async () => {
    const { folder, context, addAll } = await dossierOn({
      'herald.example': {
        pages: { '/berth': versioned(BERTH, { etag: '"v2"', lastModified: 'no date' }) },
      },
    });
    const forged = Buffer.from(BERTH.toString().replace('pays', 'owes'));
    writeFileSync(
      join(folder, 'forged.warc.gz'),
      members(record(answer(forged, 'ETag: "v2"'), CLAIM)),
    );
    const [claim] = (await addAll('forged.warc.gz')).added;
    const [page] = (await addAll('http://herald.example/berth')).added;
    expect(page?.id).not.toBe(claim?.id);
    const listed = await runOperation(list, context, { what: 'documents' }, {});
    const documents = listed.kind === 'documents' ? listed.documents : [];
    expect(documents.map(({ id, newer }) => [id, newer]).sort()).toEqual(
      [
        [claim?.id, null],
        [page?.id, null],
      ].sort(),
    );
    const shown = await runOperation(show, context, { document: claim?.id ?? '' }, {});
    expect(shown.captures).toMatchObject([
      { archive: { file: 'forged.warc.gz', at: '2026-11-22T11:00:00.000Z', vouchedBy: null } },
    ]);
  });

  it('are left where three of their pages cost too much', async () => {
    const costly: DocumentReader = {
      ...readsInProcess,
      read: async () => {
        throw new CorroborateError('document-too-costly', 'It takes too long to read');
      },
    };
    const { folder, addAll } = await dossierOn({}, costly);
    const pages = Array.from({ length: 9 }, (_, at) =>
      record(answer(`${BERTH}${at}`), { ...CLAIM, url: `http://herald.example/${at}` }),
    );
    writeFileSync(join(folder, 'costly.warc.gz'), members(...pages));
    const { added, failed } = await addAll('costly.warc.gz');
    expect(added).toEqual([]);
    expect(failed.map(({ name, message }) => [name, message])).toEqual([
      ...Array.from({ length: 3 }, (_, at) => [
        `http://herald.example/${at}`,
        'It takes too long to read',
      ]),
      [
        'costly.warc.gz',
        'costly.warc.gz: 3 of its pages were too costly to read: the rest was left',
      ],
    ]);
  });

  it('are named where they are damaged or empty', async () => {
    const { folder, addAll } = await dossierOn({});
    writeFileSync(join(folder, 'letter.warc'), 'Dear reader');
    writeFileSync(join(folder, 'empty.warc.gz'), '');
    writeFileSync(join(folder, 'torn.wacz'), 'PK\u0003\u0004 and nothing more');
    const { failed } = await addAll('letter.warc', 'empty.warc.gz', 'torn.wacz');
    expect(failed.map(({ name, code, message }) => ({ name, code, message }))).toEqual([
      {
        name: 'letter.warc',
        code: 'unreadable-document',
        message: 'letter.warc: a record does not begin where the one before it ends (byte 0)',
      },
      { name: 'empty.warc.gz', code: 'not-found', message: 'empty.warc.gz holds no pages' },
      { name: 'torn.wacz', code: 'unreadable-document', message: 'torn.wacz is a damaged archive' },
    ]);
  });
});
