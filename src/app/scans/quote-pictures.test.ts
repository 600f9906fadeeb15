import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it, onTestFinished } from 'vitest';
import { readsInProcess } from '../../../test/fakes/reads-in-process.js';
import { SAMPLE_REPORT } from '../../../test/fakes/sample-report.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import type { Report } from '../../model/report.js';
import { createDossier } from '../dossier/dossier.js';
import { makeContext } from '../make-context.js';
import { runOperation } from '../operation.js';
import { add } from '../operations/add.js';
import { cropPicture } from './crop-picture.js';
import { greyPng } from './grey-png.js';
import { QuotePictures, quotePictures } from './quote-pictures.js';
import { SCAN_PICTURE } from './settings.js';

/** A page of white with one black stripe, which stands for a line of print. */
function page(): Buffer {
  const canvas = createCanvas(1000, 1000);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1000, 1000);
  context.fillStyle = '#000';
  context.fillRect(100, 400, 800, 40);
  return canvas.toBuffer('image/png');
}

async function scanned() {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'scan.png'), page());
  const dir = join(folder, 'dossier');
  await createDossier(dir, { name: 'Scans' });
  const context = makeContext({
    workingFolder: folder,
    locate: () => dir,
    documentReader: readsInProcess,
    embedder: null,
  });
  onTestFinished(() => context.close());
  const { added } = await runOperation(add, context, { sources: ['scan.png'] }, {});
  return { context, id: added[0]?.id ?? '' };
}

const quoted = (
  id: string,
  boxes: { page: number; left: number; top: number; right: number; bottom: number }[],
) => {
  const [first] = SAMPLE_REPORT.evidence;
  if (first === undefined) throw new Error('the sample has evidence');
  return {
    ...first,
    document: { ...first.document, id },
    recognised: { by: 'eyes', confidence: 0.9, lowest: 0.4, boxes },
  };
};
const LINE = { page: 1, left: 0.1, top: 0.4, right: 0.9, bottom: 0.44 };

it('shows the lines of a quotation with a little around them, and nothing else of the page', async () => {
  const { context, id } = await scanned();
  const png = await new QuotePictures(context).of(quoted(id, [LINE]));
  const image = await loadImage(Buffer.from(png ?? []));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const { data } = canvas.getContext('2d').getImageData(0, 0, image.width, image.height);
  const dark = data.filter((value, at) => at % 4 === 0 && value < 128).length;
  expect([image.width, image.height]).toEqual([830, 68]);
  expect(dark).toBe(800 * 40);
  expect(png?.byteLength).toBeLessThan(SCAN_PICTURE.bytes);
});

it('has none of what is no scan, of a page that is not there, or of a document that is gone', async () => {
  const { context, id } = await scanned();
  const pictures = new QuotePictures(context);
  const { recognised: _, ...typed } = quoted(id, [LINE]);
  expect(await pictures.of(typed)).toBeUndefined();
  expect(await pictures.of(quoted(id, []))).toBeUndefined();
  expect(await pictures.of(quoted('doc_gone', [LINE]))).toBeUndefined();
});

it('gives a report pictures that hold their own bytes', async () => {
  const { context, id } = await scanned();
  const report: Report = { ...SAMPLE_REPORT, evidence: [quoted(id, [LINE])] };
  const pictures = await quotePictures(context, report);
  expect([...pictures.keys()]).toEqual([report.evidence[0]?.n]);
  expect([...pictures.values()][0]).toMatch(/^data:image\/png;base64,[\w+/=]+$/);
});

it('makes a wide part smaller without changing its shape', () => {
  const grey = new Uint8Array(400 * 100).fill(255);
  const whole = { left: 0, top: 0, right: 1, bottom: 1 };
  const small = cropPicture({ width: 400, height: 100, grey }, whole, 100);
  expect([small.width, small.height, new Set(small.grey)]).toEqual([100, 25, new Set([255])]);
  expect(greyPng(small).byteLength).toBeLessThan(200);
});
