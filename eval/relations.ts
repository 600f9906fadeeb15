/**
 * Whether sentences are read that say who does what to whom: `npm run eval:relations`. See
 * eval/README.md.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CorroborateError } from '../src/model/error.js';
import { RELATION_KINDS } from '../src/model/relation.js';
import { Bodies, relationsOf, type UnnamedRelation } from '../src/relating/relate.js';
import { readCommandLine } from './command-line.js';
import { markdownTable } from './markdown-table.js';
import { openDocument } from './relations/open-document.js';
import { readLabelled } from './relations/read-sentences.js';
import { type Scored, scoreAll, scoreSentence } from './relations/score-relations.js';
import { runCommand } from './run-command.js';

const USAGE = 'npm run eval:relations -- [--show] [--sample N] [--files N] [FOLDER …]';
const SENTENCES = fileURLToPath(new URL('./relations/sentences/', import.meta.url));

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(3);

async function labelled(show: boolean): Promise<void> {
  const sentences = await readLabelled(SENTENCES);
  const groups = [...new Set(sentences.map(({ group }) => group))];
  const rows = [...groups, 'all'].flatMap((group) => {
    const some = sentences.filter((one) => group === 'all' || one.group === group);
    return [false, true].map((withCertainty) => {
      const { expected, found, right } = scoreAll(
        some.map((one) => scoreSentence(one, withCertainty)),
      );
      const counted = withCertainty ? 'ends and certainty' : 'ends';
      return [
        group,
        some.length,
        counted,
        expected,
        found,
        share(right, found),
        share(right, expected),
      ];
    });
  });
  console.log(
    markdownTable(['sentences', 'n', 'counted', 'said', 'read', 'precision', 'recall'], rows),
  );
  if (!show) return;
  for (const one of sentences) {
    const scored = scoreSentence(one, true);
    const wrong = missing(scored.found, scored.expected);
    const missed = missing(scored.expected, scored.found);
    if (wrong.length + missed.length > 0)
      console.error(
        [
          one.sentence,
          ...wrong.map((line) => `  wrong  ${line}`),
          ...missed.map((line) => `  missed ${line}`),
        ].join('\n'),
      );
  }
}

const missing = (lines: Scored['found'], among: Scored['expected']): string[] =>
  lines.filter((line) => !among.includes(line));

/** The files of a folder, or so many of them, spread evenly over their names. */
async function filesOf(folder: string, most: number): Promise<string[]> {
  const names = (await readdir(folder))
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .toSorted();
  const step = Math.max(1, names.length / most);
  return names
    .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
    .map((name) => join(folder, name));
}

const unreadable =
  (file: string) =>
  (error: unknown): undefined => {
    if (!(error instanceof CorroborateError)) throw error;
    console.error(`${file}: ${error.message}`);
  };

const order = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Prints how many relations of each kind the folders hold, and sentences to read by hand. */
async function read(folders: readonly string[], files: number, sample: number): Promise<void> {
  const bodies = new Bodies();
  const all: UnnamedRelation[] = [];
  for (const folder of folders)
    for (const file of await filesOf(folder, files)) {
      const opened = await openDocument(file, await readFile(file)).catch(unreadable(file));
      if (opened !== undefined)
        all.push(...relationsOf(opened.document, opened.extraction, bodies));
    }
  const names = new Map(bodies.list().map(({ id, name }) => [id, name]));
  const rows = RELATION_KINDS.map((kind) => {
    const some = all.filter((one) => one.kind === kind);
    const edges = new Set(some.map(({ agent, patient }) => `${agent.body} ${patient.body}`));
    return [kind, some.length, edges.size];
  });
  console.log(markdownTable(['relation', 'sentences', 'pairs of bodies'], rows));
  const chosen = all
    .map((one) => ({
      one,
      key: order(`${one.kind} ${one.agent.body} ${one.patient.body} ${one.place.quote}`),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, sample);
  for (const [at, { one }] of chosen.entries()) {
    const { kind, agent, patient, certainty, speaker, when, record, place } = one;
    console.log(
      `\n${at + 1}. ${names.get(agent.body) ?? ''} [${agent.said}] ${kind} ${names.get(patient.body) ?? ''} [${patient.said}] (${[certainty, speaker, when?.said, record].filter(Boolean).join('; ')})`,
    );
    console.log(`   ${place.document.title}: ${place.quote.replace(/\s+/g, ' ')}`);
  }
}

async function main(): Promise<void> {
  const { flags, options, positionals } = readCommandLine(['show'], USAGE, ['sample', 'files']);
  await labelled(flags.show);
  if (positionals.length > 0)
    await read(
      positionals,
      Number(options.files ?? Number.POSITIVE_INFINITY),
      Number(options.sample ?? 0),
    );
}

await runCommand(main);
