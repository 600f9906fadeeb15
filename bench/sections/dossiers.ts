import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { CorpusDocument } from '../../eval/data/beir-folder.js';
import { generateDocuments } from '../generate-documents.js';
import { quantileOf } from '../quantile.js';
import { type ProcessRun, runProcess } from '../run-process.js';
import { rounded, type Section } from '../section.js';
import { writeDocuments } from '../write-documents.js';

const ASK_QUESTIONS = fileURLToPath(new URL('../processes/ask-questions.mjs', import.meta.url));
const askedSchema = z.object({ milliseconds: z.array(z.number()).min(2) });

type Row = Section['rows'][number];

interface Sizes {
  passages: number;
  documents: number;
}

const addingRow = ({ passages, documents }: Sizes, run: ProcessRun): Row => ({
  passages,
  documents,
  seconds: rounded(run.milliseconds / 1000),
  'documents/s': rounded((documents * 1000) / run.milliseconds),
  'passages/s': rounded((passages * 1000) / run.milliseconds),
  'peak MiB': rounded(run.peakMebibytes),
});

function askingRow({ passages }: Sizes, run: ProcessRun): Row {
  const [first = Number.NaN, ...later] = askedSchema.parse(JSON.parse(run.stdout)).milliseconds;
  return {
    passages,
    'first ms': rounded(first),
    'p50 ms': rounded(quantileOf(later, 0.5)),
    'p95 ms': rounded(quantileOf(later, 0.95)),
    questions: later.length,
    'peak MiB': rounded(run.peakMebibytes),
  };
}

async function measureOne(
  folder: string,
  cli: string,
  texts: { abstracts: readonly CorpusDocument[]; questions: readonly string[] },
  size: number,
): Promise<{ adding: Row; asking: Row }> {
  const sources = join(folder, 'sources');
  const dossier = join(folder, 'dossier');
  const questions = join(folder, 'questions.json');
  const { documents, passages } = generateDocuments(texts.abstracts, size);
  writeDocuments(sources, documents);
  writeFileSync(questions, JSON.stringify(texts.questions));
  const sizes = { passages, documents: documents.length };
  await runProcess(cli, ['init', dossier]);
  const added = await runProcess(cli, ['add', sources, '--dossier', dossier, '--json']);
  const asked = await runProcess(ASK_QUESTIONS, [dossier, questions]);
  return { adding: addingRow(sizes, added), asking: askingRow(sizes, asked) };
}

/**
 * Fills dossiers of several sizes through the command line and asks each the same questions
 * through the library, each in a process of its own.
 *
 * @param sizes - Passages; what was generated passes each by a document at most.
 */
export async function measureDossiers(
  cli: string,
  texts: { abstracts: readonly CorpusDocument[]; questions: readonly string[] },
  sizes: readonly number[],
  onProgress: (text: string) => void,
): Promise<Section[]> {
  const rows: { adding: Row; asking: Row }[] = [];
  for (const size of sizes) {
    onProgress(`a dossier of ${size} passages`);
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
    try {
      rows.push(await measureOne(folder, cli, texts, size));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return [
    {
      title: 'Adding',
      rows: rows.map(({ adding }) => adding),
      note: 'One `corroborate add` of a folder of text files into an empty dossier: the whole process, captured, read, recorded durably and searchable at its end.',
    },
    {
      title: 'Asking',
      rows: rows.map(({ asking }) => asking),
      note: 'One process that opens the dossier and asks one question after another; the first also loads what is loaded once.',
    },
  ];
}
