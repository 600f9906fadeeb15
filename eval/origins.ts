/**
 * Whether sentences are put together that go back to one account: `npm run eval:origins`. See
 * eval/README.md.
 */
import { fileURLToPath } from 'node:url';
import { oneOf, readCommandLine } from './command-line.js';
import { markdownTable } from './markdown-table.js';
import { WAYS, type WayOfGrouping } from './origins/groupings.js';
import { type OriginCase, readCases } from './origins/read-cases.js';
import { countPairs, type PairCounts, scorePairs, sumPairs } from './origins/score-pairs.js';
import { runCommand } from './run-command.js';

const USAGE = 'npm run eval:origins -- [--part test|dev] [--show] [--json]';
const CORPUS = fileURLToPath(new URL('./origins/corpus/', import.meta.url));

function countCase(example: OriginCase, { group }: WayOfGrouping): PairCounts {
  const origins = group(example);
  return countPairs(
    example.sentences.map(({ account, sentence }, at) => ({
      document: sentence.candidate.document.id,
      account,
      origin: origins[at] ?? '',
    })),
  );
}

/** Where the engine's answer differs from the labels, sentence by sentence, for who develops it. */
function show(example: OriginCase, way: WayOfGrouping): void {
  const { wronglyJoined, missed } = countCase(example, way);
  if (wronglyJoined + missed === 0) return;
  const origins = way.group(example);
  console.error(`\n${example.name}: ${wronglyJoined} wrongly joined, ${missed} missed`);
  for (const [at, { account, sentence }] of example.sentences.entries()) {
    const { document, sentence: words } = sentence.candidate;
    console.error(
      `  ${account} ${origins[at]?.padEnd(4)} ${document.metadata.publisher}: ${words.text}`,
    );
  }
}

const shown = (value: number | undefined): string => value?.toFixed(3) ?? '–';

async function main(): Promise<void> {
  const { flags, options } = readCommandLine(['json', 'show'], USAGE, ['part']);
  const part = oneOf('part', options.part ?? 'test', ['test', 'dev']);
  const cases = await readCases(`${CORPUS}${part}`);
  const kinds = [...new Set(cases.map(({ kind }) => kind))].sort();
  const rows = [...kinds, 'all'].flatMap((kind) => {
    const some = cases.filter((example) => kind === 'all' || example.kind === kind);
    return WAYS.map((way) => {
      const pairs = sumPairs(some.map((example) => countCase(example, way)));
      return { kind, cases: some.length, way: way.name, ...pairs, ...scorePairs(pairs) };
    });
  });
  if (flags.show) for (const example of cases) for (const way of WAYS.slice(-1)) show(example, way);
  if (flags.json) console.log(JSON.stringify({ part, rows }, null, 2));
  else
    console.log(
      markdownTable(
        ['kind', 'cases', 'counted by', 'together', 'wrongly joined', 'precision', 'recall', 'F1'],
        rows.map(({ kind, cases: n, way, joined, missed, wronglyJoined, ...score }) => [
          kind,
          n,
          way,
          joined + missed,
          wronglyJoined,
          ...[score.precision, score.recall, score.f1].map(shown),
        ]),
      ),
    );
}

await runCommand(main);
