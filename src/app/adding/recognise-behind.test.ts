import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import { expect, it, onTestFinished } from 'vitest';
import { readsInProcess } from '../../../test/fakes/reads-in-process.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import type { RecognisedPage } from '../../model/recognised-page.js';
import type { PageRecogniser } from '../../ports/page-recogniser.js';
import { createDossier } from '../dossier/dossier.js';
import { type Dossier, openDossier } from '../dossier/open-dossier.js';

const SENTENCE = 'The county signed the agreement with the ferry company in March.';

const ANNEX = [
  'The annex lists every boat that the company owned in 2024.',
  'It also lists the piers at which they may land, by their names.',
  'A fee of ten dollars a day is due for each boat that lies there.',
];

/** Sees a sentence of its own on every page, with a word on it that nobody can read. */
class Eyes implements PageRecogniser {
  readonly name = 'eyes';
  readonly seen: number[] = [];

  async recognise(_picture: unknown, page: number): Promise<RecognisedPage> {
    this.seen.push(page);
    const words = `Page ${page} says: ${SENTENCE}`.split(' ').map((text, at) => ({
      text,
      confidence: 90,
      box: [500 + at * 600, 1000, 1050 + at * 600, 1150] as [number, number, number, number],
    }));
    const scrawl = { text: 'Wxk', confidence: 4, box: [500, 5000, 900, 5200] } as const;
    return {
      page,
      by: this.name,
      width: 850,
      height: 1100,
      turned: 0,
      lines: [
        { baseline: 1120, size: 150, words },
        { baseline: 5180, size: 150, words: [{ ...scrawl, box: [...scrawl.box] }] },
      ],
    };
  }

  async close(): Promise<void> {}
}

/** A PDF whose first pages have ink and no text, and whose last one has text. */
async function scan(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1)
    pdf
      .addPage([300, 400])
      .drawRectangle({ x: 50, y: 50, width: 90, height: 20, color: rgb(0, 0, 0) });
  const last = pdf.addPage([300, 400]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const [at, text] of ANNEX.entries())
    last.drawText(text, { x: 20, y: 300 - at * 12, size: 9, font });
  return pdf.save();
}

async function dossierWith(
  recogniser: PageRecogniser,
  dir: string,
  folder: string,
): Promise<Dossier> {
  const dossier = await openDossier(dir, {
    workingFolder: folder,
    documentReader: readsInProcess,
    recogniser,
    embedder: null,
  });
  onTestFinished(() => dossier.close());
  return dossier;
}

async function newFolder() {
  const folder = scratchFolder();
  const dir = join(folder, 'dossier');
  mkdirSync(dir);
  await createDossier(dir, { name: 'Scans' });
  writeFileSync(join(folder, 'agreement.pdf'), await scan(2));
  return { folder, dir };
}

it('recognises pages that are pictures, makes them searchable and says what could not be read', async () => {
  const { folder, dir } = await newFolder();
  const eyes = new Eyes();
  const dossier = await dossierWith(eyes, dir, folder);
  const { added, recognised, unrecognised } = await dossier.add({ sources: ['agreement.pdf'] });
  expect(added[0]?.warnings).toEqual([
    'No text on pages 1–2: scanned or blank, and not yet recognised (OCR).',
  ]);
  expect([eyes.seen.sort(), unrecognised]).toEqual([[1, 2], undefined]);
  expect(recognised).toEqual([
    {
      id: added[0]?.id,
      title: 'agreement',
      pages: 2,
      sentences: 5,
      warnings: [
        'The text of pages 1–2 was recognised from pictures (OCR), with a confidence of 84 percent.',
        'Handwriting, stamps or poor print could not be read: 1 line on page 1, 1 line on page 2.',
      ],
    },
  ]);
  const shown = await dossier.show({ document: added[0]?.id ?? '' });
  expect(shown.text).toContain(`Page 2 says: ${SENTENCE}`);
  expect(shown.text).toContain('The annex lists every boat');
  const { hits } = await dossier.search({ words: 'ferry company agreement' });
  expect(hits.map(({ page }) => page)).toContain(1);
  const findings = (await dossier.doctor()).findings.filter(({ status }) => status === 'fault');
  expect(findings).toEqual([]);
});

it('goes on page by page where it was stopped, and leaves scans alone where it is told to', async () => {
  const { folder, dir } = await newFolder();
  const eyes = new Eyes();
  const dossier = await dossierWith(eyes, dir, folder);
  const without = await dossier.add({ sources: ['agreement.pdf'], noOcr: true });
  expect([without.recognised, without.unrecognised, eyes.seen]).toEqual([undefined, 1, []]);
  const stop = new AbortController();
  const slow = new Eyes();
  slow.recognise = async (picture, page) => {
    stop.abort();
    return Eyes.prototype.recognise.call(slow, picture, page);
  };
  await dossier.close();
  const stopped = await dossierWith(slow, dir, folder);
  const first = await stopped.add({ sources: ['agreement.pdf'] }, { signal: stop.signal });
  expect([first.interrupted, first.unrecognised]).toEqual([true, 1]);
  await stopped.close();
  const again = new Eyes();
  const last = await dossierWith(again, dir, folder);
  const { recognised, known } = await last.add({ sources: ['agreement.pdf'] });
  expect([known.length, recognised?.[0]?.pages]).toEqual([1, 2]);
  expect([...slow.seen, ...again.seen].sort()).toEqual([1, 2]);
});
