/**
 * Which single change of a claim escapes the judge, kind by kind:
 * `npm run eval:probes -- [--json] [FILE]`. See eval/README.md.
 */
import { claimOfStatement } from '../src/asking/claim-of.js';
import { createLexicalJudge } from '../src/judging/lexical-judge.js';
import type { Judge } from '../src/ports/judge.js';
import { readCommandLine } from './command-line.js';
import { type Pair, type PairLabel, readPairFile } from './data/pair-file.js';
import { markdownTable } from './markdown-table.js';
import { predictAll } from './pairs/score-pairs.js';
import { CHANGES } from './probes/changes.js';
import { nearMisses } from './probes/near-misses.js';
import { runCommand } from './run-command.js';

const USAGE = 'npm run eval:probes -- [--json] [FILE]';
const STATEMENTS = '../shared/data/pairs/train/fever.jsonl.gz';
const PROBES_A_KIND = 300;

interface Probes {
  kind: string;
  expected: readonly PairLabel[];
  pairs: Pair[];
}

/** Each statement is the evidence for its own changed claim: nothing else can decide it. */
function* probesOf(pairs: readonly Pair[]): Generator<Probes> {
  const statements = [
    ...new Set(pairs.filter(({ label }) => label === 'supports').map(({ claim }) => claim)),
  ];
  for (const { kind, expected, change } of CHANGES) {
    const probes: Pair[] = [];
    for (const [at, evidence] of statements.entries()) {
      if (probes.length === PROBES_A_KIND) break;
      const claim = change(evidence, statements[(at + 1) % statements.length] ?? '');
      if (claim) probes.push({ claim, evidence, label: 'neither', binary: false, title: '' });
    }
    yield { kind, expected, pairs: probes };
  }
  yield {
    kind: 'same words, no bearing',
    expected: ['neither'],
    pairs: nearMisses(pairs, PROBES_A_KIND),
  };
}

async function scoreProbes({ kind, expected, pairs }: Probes, judge: Judge) {
  const answers = await predictAll(pairs, judge, (text) => claimOfStatement(text, 'c1'));
  const share = (wanted: readonly PairLabel[]) =>
    answers.filter(({ label }) => wanted.includes(label)).length / Math.max(1, answers.length);
  return {
    kind,
    expected: expected.join(' or '),
    n: answers.length,
    right: share(expected),
    supports: share(['supports']),
    refutes: share(['refutes']),
    neither: share(['neither']),
  };
}

async function main(): Promise<void> {
  const { flags, positionals } = readCommandLine(['json'], USAGE);
  const [path = STATEMENTS] = positionals;
  const pairs = readPairFile(path).flatMap((set) => set.pairs);
  const judge = createLexicalJudge();
  const scores = [];
  for (const probes of probesOf(pairs)) scores.push(await scoreProbes(probes, judge));
  if (flags.json) {
    console.log(JSON.stringify({ probes: scores }, null, 2));
    return;
  }
  const head = ['change', 'right answer', 'n', 'right', 'supports', 'refutes', 'neither'];
  const rows = scores.map(({ kind, expected, n, right, supports, refutes, neither }) => [
    kind,
    expected,
    n,
    ...[right, supports, refutes, neither].map((share) => share.toFixed(3)),
  ]);
  console.log(`Judge: ${judge.name}\n\n${markdownTable(head, rows)}`);
}

await runCommand(main);
