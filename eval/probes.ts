/**
 * Which single change of a claim escapes a reader, kind by kind: `npm run eval:probes`. See
 * eval/README.md.
 */
import { readCommandLine } from './command-line.js';
import { pairSetsOf } from './data/development-sets.js';
import type { PairSet } from './data/pair-file.js';
import { countOf } from './limits.js';
import { markdownTable } from './markdown-table.js';
import { CHANGES, probesOf } from './probes/changes.js';
import { leadingNameOf } from './probes/main-clause.js';
import { nearMisses } from './probes/near-misses.js';
import { answersOf, type ProbeScore, type ProbeSet, scoreProbes } from './probes/score-probes.js';
import {
  inTurn,
  statementsOfFolder,
  statementsOfPairs,
  subjectsOfEvidence,
} from './probes/statements.js';
import { openReaders, READER_OPTIONS, READER_USAGE } from './readers.js';
import { runCommand } from './run-command.js';

const USAGE = `npm run eval:probes -- [--json] [--show N] [--limit N] ${READER_USAGE} [FILE…]`;
/** Public agreements: text of the kind that dossiers are made of. */
const AGREEMENTS = '../shared/data/domain/287g-moa/text';
const PROBES_A_KIND = 300;
const NEAR_MISSES = 500;

/** The probes of every kind, made from material that no reader was trained on. */
function probeSetsOf(
  paths: readonly string[],
  sets: readonly PairSet[],
  limit: number,
): ProbeSet[] {
  const fromPairs = statementsOfPairs(sets);
  const agreements = paths.length === 0 ? statementsOfFolder(AGREEMENTS) : [];
  const statements = inTurn([fromPairs, agreements]);
  const named = statements.filter((statement) => leadingNameOf(statement) !== undefined);
  return [
    ...CHANGES.map((change) => ({
      kind: change.kind,
      expected: change.expected,
      probes: probesOf(change, change.ofNames ? named : statements, Math.min(limit, PROBES_A_KIND)),
    })),
    {
      kind: 'same words, no bearing',
      expected: ['neither'],
      probes: nearMisses(
        fromPairs,
        statements,
        Math.min(limit, NEAR_MISSES),
        subjectsOfEvidence(sets),
      ),
    },
  ];
}

const HEAD = ['change', 'reader', 'right answer', 'n', 'right'];
const share = (value: number): string => value.toFixed(3);

const rowOf = (reader: string, { kind, expected, n, right, answers }: ProbeScore) => [
  kind,
  reader,
  expected.join(' or '),
  n,
  ...[right, answers.supports, answers.refutes, answers.qualifies, answers.neither].map(share),
];

async function main(): Promise<void> {
  const { flags, options, positionals } = readCommandLine(['json'], USAGE, [
    ...READER_OPTIONS,
    'show',
    'limit',
  ]);
  const shown = options.show === undefined ? 0 : countOf('show', options.show, 0);
  const limit = countOf('limit', options.limit, Number.POSITIVE_INFINITY);
  const { sets: pairSets, refused } = pairSetsOf(positionals, USAGE);
  const sets = probeSetsOf(positionals, pairSets, limit);
  const { readers, close } = await openReaders(options);
  const scores: (ProbeScore & { reader: string })[] = [];
  try {
    for (const set of sets) {
      for (const [at, reader] of readers.entries()) {
        const answers = await answersOf(reader, set.probes);
        scores.push({ reader: reader.name, ...scoreProbes(set, answers) });
        if (at > 0) continue;
        for (const [number, { claim, evidence }] of set.probes.slice(0, shown).entries())
          console.error(
            `${set.kind}: ${answers[number]}\n  evidence: ${evidence}\n  claim:    ${claim}`,
          );
      }
    }
  } finally {
    await close();
  }
  if (flags.json) console.log(JSON.stringify({ probes: scores }, null, 2));
  else
    console.log(
      markdownTable(
        [...HEAD, 'supports', 'refutes', 'qualifies', 'neither'],
        scores.map((score) => rowOf(score.reader, score)),
      ),
    );
  if (refused) throw refused;
}

await runCommand(main);
