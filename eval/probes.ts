/**
 * Which single change of a claim escapes a judge, kind by kind: `npm run eval:probes`. See
 * eval/README.md.
 */
import { CorroborateError } from '../src/model/error.js';
import { readCommandLine } from './command-line.js';
import { pairSetsOf } from './data/development-sets.js';
import { JUDGE_OPTIONS, JUDGE_USAGE, openJudges } from './judges.js';
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
import { runCommand } from './run-command.js';

const USAGE = `npm run eval:probes -- [--json] [--show N] ${JUDGE_USAGE} [FILE…]`;
/** Public agreements: text of the kind that dossiers are made of. */
const AGREEMENTS = '../shared/data/domain/287g-moa/text';
const PROBES_A_KIND = 300;
const NEAR_MISSES = 500;

/** The probes of every kind, made from material that no judge was trained on. */
function probeSetsOf(paths: readonly string[]): ProbeSet[] {
  const sets = pairSetsOf(paths, USAGE);
  const fromPairs = statementsOfPairs(sets);
  const agreements = paths.length === 0 ? statementsOfFolder(AGREEMENTS) : [];
  const statements = inTurn([fromPairs, agreements]);
  const named = statements.filter((statement) => leadingNameOf(statement) !== undefined);
  return [
    ...CHANGES.map((change) => ({
      kind: change.kind,
      expected: change.expected,
      probes: probesOf(change, change.ofNames ? named : statements, PROBES_A_KIND),
    })),
    {
      kind: 'same words, no bearing',
      expected: ['neither'],
      probes: nearMisses(fromPairs, statements, NEAR_MISSES, subjectsOfEvidence(sets)),
    },
  ];
}

const HEAD = ['change', 'judge', 'right answer', 'n', 'right'];
const share = (value: number): string => value.toFixed(3);

const rowOf = (judge: string, { kind, expected, n, right, answers }: ProbeScore) => [
  kind,
  judge,
  expected.join(' or '),
  n,
  ...[right, answers.supports, answers.refutes, answers.qualifies, answers.neither].map(share),
];

/** How many of each kind to print: 0 unless asked for. */
function countOf(value: string | undefined): number {
  const count = Number(value ?? 0);
  if (Number.isInteger(count) && count >= 0) return count;
  throw new CorroborateError('invalid-input', `--show ${value} is not a whole number`, {
    hint: USAGE,
  });
}

async function main(): Promise<void> {
  const { flags, options, positionals } = readCommandLine(['json'], USAGE, [
    ...JUDGE_OPTIONS,
    'show',
  ]);
  const shown = countOf(options.show);
  const sets = probeSetsOf(positionals);
  const { judges, close } = await openJudges(options);
  const scores: (ProbeScore & { judge: string })[] = [];
  try {
    for (const set of sets) {
      for (const [at, judge] of judges.entries()) {
        const answers = await answersOf(judge, set.probes);
        scores.push({ judge: judge.name, ...scoreProbes(set, answers) });
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
        scores.map((score) => rowOf(score.judge, score)),
      ),
    );
}

await runCommand(main);
