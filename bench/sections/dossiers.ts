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
const askedSchema = z.object({
  milliseconds: z.array(z.number()).min(2),
  gathering: z.array(z.number()).min(2),
});

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
  const { milliseconds, gathering } = askedSchema.parse(JSON.parse(run.stdout));
  const [first = Number.NaN, ...later] = milliseconds;
  return {
    passages,
    'first ms': rounded(first),
    'p50 ms': rounded(quantileOf(later, 0.5)),
    'p95 ms': rounded(quantileOf(later, 0.95)),
    'gathering p50 ms': rounded(quantileOf(gathering.slice(1), 0.5)),
    questions: later.length,
    'peak MiB': rounded(run.peakMebibytes),
  };
}

const embeddingRow = ({ passages }: Sizes, run: ProcessRun): Row => ({
  passages,
  seconds: rounded(run.milliseconds / 1000),
  'passages/s': rounded(passages / (run.milliseconds / 1000)),
  'peak MiB': rounded(run.peakMebibytes),
});

/** Larger dossiers would keep the bench for the better part of an hour: they are asked by words. */
const MOST_EMBEDDED = 10_000;

interface Rows {
  adding: Row;
  embedding: Row | null;
  asking: Row;
}

async function measureOne(
  folder: string,
  cli: string,
  texts: { abstracts: readonly CorpusDocument[]; questions: readonly string[] },
  size: number,
): Promise<Rows> {
  const sources = join(folder, 'sources');
  const dossier = join(folder, 'dossier');
  const questions = join(folder, 'questions.json');
  const { documents, passages } = generateDocuments(texts.abstracts, size);
  writeDocuments(sources, documents);
  writeFileSync(questions, JSON.stringify(texts.questions));
  const sizes = { passages, documents: documents.length };
  await runProcess(cli, ['init', dossier]);
  const add = ['add', sources, '--dossier', dossier, '--json'];
  const added = await runProcess(cli, [...add, '--words-only']);
  // What is known is skipped, so that only the vectors are made.
  const embedded = size <= MOST_EMBEDDED ? await runProcess(cli, add) : null;
  const asked = await runProcess(ASK_QUESTIONS, [dossier, questions]);
  const embedding = embedded && embeddingRow(sizes, embedded);
  const by = embedding ? 'words and vectors' : 'words';
  return { adding: addingRow(sizes, added), embedding, asking: { ...askingRow(sizes, asked), by } };
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
  const rows: Rows[] = [];
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
      note: 'One `corroborate add` of a folder of text files into an empty dossier: the whole process, captured, read, recorded durably and searchable by words at its end.',
    },
    {
      title: 'Embedding',
      rows: rows.map(({ embedding }) => embedding).filter((row) => row !== null),
      note: 'The same command again: what is known is skipped, and the passages get their vectors.',
    },
    {
      title: 'Asking',
      rows: rows.map(({ asking }) => asking),
      note: 'One process that opens the dossier and asks one question after another; the first also loads what is loaded once. Gathering is a part of each.',
    },
  ];
}
