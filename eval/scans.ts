/**
 * How well scans are read: scanned agreements against the text layers of others on the same form.
 * `npm run eval:scans`. See eval/README.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { RecogniserPool } from '../src/adapters/ocr/recogniser-pool.js';
import { TesseractRecogniser } from '../src/adapters/ocr/tesseract-recogniser.js';
import { openDocumentReader } from '../src/app/reading/open-document-reader.js';
import type { RecognisedPage } from '../src/model/recognised-page.js';
import type { PagePicture } from '../src/ports/page-recogniser.js';
import { readCommandLine } from './command-line.js';
import { markdownTable } from './markdown-table.js';
import { runCommand } from './run-command.js';
import { formSentences } from './scans/form-sentences.js';
import { type RecognitionScore, scoreRecognition, sumScores } from './scans/score-recognition.js';

const USAGE = 'npm run eval:scans -- [--data DIR] [--most DOCUMENTS]';
/** Forms were revised then: scans of after are held against texts of after. */
const REVISED = '2025';

const entriesSchema = z.array(
  z.object({
    file: z.string(),
    kind: z.string(),
    date: z.string(),
    has_text: z.boolean(),
    pages: z.int().optional(),
  }),
);

const hasTesseract = (): boolean =>
  spawnSync('tesseract', ['--version'], { stdio: 'ignore' }).status === 0;

/** What Debian's program makes of a picture by itself, on one processor. */
function tesseractAlone({ width, height, grey }: PagePicture, folder: string): string {
  const path = join(folder, 'page.pgm');
  writeFileSync(path, Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]));
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  return execFileSync('tesseract', [path, '-'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString();
}

const row = (name: string, pages: number, score: RecognitionScore, seconds: number) => [
  name,
  pages,
  score.found,
  ((score.errors / Math.max(1, score.letters)) * 100).toFixed(2),
  ((score.exact / Math.max(1, score.found)) * 100).toFixed(1),
  seconds > 0 ? (pages / (seconds / 60)).toFixed(1) : '–',
];

interface Read {
  pages: number;
  text: string;
  alone: string;
  seconds: number;
  secondsAlone: number;
}

async function main(): Promise<void> {
  const { options } = readArguments();
  const data = resolve(options.data ?? '../shared/data/domain/287g-moa');
  const entries = entriesSchema.parse(JSON.parse(readFileSync(join(data, 'index.json'), 'utf8')));
  const recent = entries.filter(({ date }) => date >= REVISED);
  const forms = new Map<string, string[]>();
  for (const { kind, file, has_text } of recent) {
    if (!has_text || !file.startsWith('text/')) continue;
    forms.set(kind, [...(forms.get(kind) ?? []), readFileSync(join(data, file), 'utf8')]);
  }
  const sentences = new Map([...forms].map(([kind, texts]) => [kind, formSentences(texts)]));
  const scans = recent.filter(({ has_text }) => !has_text).slice(0, Number(options.most ?? 99));
  const reader = openDocumentReader();
  const recogniser = await RecogniserPool.open(() => TesseractRecogniser.open(), 2);
  const folder = mkdtempSync(join(tmpdir(), 'eval-scans-'));
  const compared = hasTesseract();

  const read = async (file: string): Promise<Read> => {
    const bytes = readFileSync(join(data, file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const hints = { name: file, url: null, mediaType: null };
    const { extraction } = await reader.read(bytes, hints, sha256);
    const pages = [...(extraction.unrecognised ?? [])];
    const pictures: PagePicture[] = [];
    for (const page of pages) pictures.push(await reader.picture(bytes, hints, sha256, page));
    let started = performance.now();
    const recognised: RecognisedPage[] = await Promise.all(
      pictures.map((picture, at) => recogniser.recognise(picture, pages[at] ?? 1)),
    );
    const seconds = (performance.now() - started) / 1000;
    const again = await reader.read(bytes, { ...hints, recognised }, sha256);
    started = performance.now();
    const alone = compared ? pictures.map((picture) => tesseractAlone(picture, folder)) : [];
    const secondsAlone = compared ? (performance.now() - started) / 1000 : 0;
    const text = again.extraction.text;
    return { pages: pages.length, text, alone: alone.join('\n'), seconds, secondsAlone };
  };

  const own: [number, RecognitionScore, number][] = [];
  const others: [number, RecognitionScore, number][] = [];
  const rows = [];
  try {
    for (const { file, kind } of scans) {
      const { pages, text, alone, seconds, secondsAlone } = await read(file);
      const wanted = sentences.get(kind) ?? [];
      const score = scoreRecognition(text, wanted);
      own.push([pages, score, seconds]);
      others.push([pages, scoreRecognition(alone, wanted), secondsAlone]);
      rows.push(row(file.replace(/^pdf\/|\.pdf$/g, ''), pages, score, seconds));
      console.error(`${rows.length} of ${scans.length}: ${rows.at(-1)?.join(' | ')}`);
    }
  } finally {
    await Promise.all([recogniser.close(), reader.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
  const total = (name: string, all: typeof own) =>
    row(
      name,
      all.reduce((sum, [pages]) => sum + pages, 0),
      sumScores(all.map(([, score]) => score)),
      all.reduce((sum, [, , seconds]) => sum + seconds, 0),
    );
  rows.push(total('all, as the engine reads them', own));
  if (compared) rows.push(total('all, Debian’s tesseract alone, one processor', others));
  console.log(
    markdownTable(
      ['scan', 'pages', 'sentences', 'wrong letters %', 'quotable exactly %', 'pages a minute'],
      rows,
    ),
  );
}

const readArguments = () => readCommandLine([], USAGE, ['data', 'most']);

await runCommand(main);
