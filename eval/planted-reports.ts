/**
 * What the audit of a language model's sentences lets pass, and what it takes for false that is
 * true: `npm run eval:corrupted`. See eval/README.md.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { answer } from '../src/app/asking/answer.js';
import { passageOfEvidence } from '../src/app/auditing/entailment-faults.js';
import { searchingEmbedder } from '../src/app/indexing/searching-embedder.js';
import { makeContext } from '../src/app/make-context.js';
import type { PassageToRead } from '../src/ports/reader.js';
import { auditGenerated } from '../src/writing/audit-generated.js';
import { type AuditGround, auditWritten } from '../src/writing/model-writer/audit-written.js';
import { createLexicalReader } from '../test/fakes/lexical-reader.js';
import { oneOf, readCommandLine } from './command-line.js';
import { fillDossier } from './dossiers/fill-dossier.js';
import { type CaseSet, readCaseSets } from './dossiers/read-cases.js';
import { setsOf } from './dossiers/sets.js';
import { countOf, spread } from './limits.js';
import { markdownTable } from './markdown-table.js';
import {
  CORRUPTIONS,
  type Corruption,
  corrupt,
  type PlantedSentence,
} from './planted-reports/corrupt.js';
import { falseQuotations, trueSentences } from './planted-reports/sentences.js';
import { runCommand } from './run-command.js';

const USAGE =
  'npm run eval:corrupted -- [--limit N] [--quotations N] [--questions N] [--only DOSSIER] [--reader trained|lexical] [--cache DIR] [--show] [--json]';
const SHARED = '../shared/dossiers';
const STATEMENTS = 200;
const QUOTATIONS = 500;

/** A sentence with the report that it could stand in. */
interface Material {
  sentence: PlantedSentence;
  ground: AuditGround;
}

/** What a dossier's reports give to be audited. */
interface Gathered {
  statements: Material[];
  quotations: Material[];
}

/** Everything that is measured over one open dossier. */
async function gathered(
  set: CaseSet,
  { cache, lexical, questions }: { cache: string; lexical: boolean; questions: number },
  measure: (found: Gathered) => Promise<void>,
): Promise<void> {
  const dossier = await fillDossier(join(cache, set.name), set.name, [resolve(set.documents)]);
  await dossier.close();
  const context = makeContext({
    workingFolder: process.cwd(),
    locate: () => dossier.dir,
    ...(lexical && { reader: createLexicalReader(), embedder: null }),
  });
  try {
    const [stores, reader] = await Promise.all([context.stores(), context.reader()]);
    const { clock, ids } = context;
    const options = { embedder: await searchingEmbedder(context, {}), clock, ids };
    const found: Gathered = { statements: [], quotations: [] };
    for (const { question } of spread(set.cases, questions)) {
      const { report } = await answer(stores, reader, question, options);
      const passages = new Map<number, PassageToRead | undefined>();
      for (const evidence of report.evidence)
        passages.set(evidence.n, await passageOfEvidence(stores, evidence));
      const ground = { report, reader, passageOf: (n: number) => passages.get(n) };
      const placed = (sentence: PlantedSentence): Material => ({ sentence, ground });
      found.statements.push(...trueSentences(report.evidence).map(placed));
      found.quotations.push(...falseQuotations(report.evidence).map(placed));
    }
    await measure(found);
  } finally {
    await context.close();
  }
}

/** How many of a kind were audited, and how many of them it let stand. */
interface Score {
  kind: Corruption | 'untouched' | 'quotation';
  n: number;
  passed: number;
}

class Scores {
  readonly #scores = new Map<Score['kind'], Score>();
  readonly #show: boolean;

  constructor(show: boolean) {
    this.#show = show;
  }

  add(kind: Score['kind'], { text, citations }: PlantedSentence, faults: readonly string[]): void {
    const { n, passed } = this.#scores.get(kind) ?? { n: 0, passed: 0 };
    const holds = faults.length === 0;
    this.#scores.set(kind, { kind, n: n + 1, passed: passed + (holds ? 1 : 0) });
    if (this.#show && holds !== (kind !== 'untouched')) return;
    if (this.#show) console.error(`${kind}: ${text} [${citations}] ${faults.join('; ')}`);
  }

  get all(): Score[] {
    return [...this.#scores.values()];
  }
}

const faultsOf = async ({ sentence, ground }: Material): Promise<string[]> => {
  const result = await auditWritten(
    { ...sentence, kind: 'summary' },
    { ...ground, wasShown: () => true },
  );
  return 'faults' in result ? result.faults : [];
};

/** Audits true sentences, and each that holds once more with one thing changed: the kinds by turns. */
async function auditStatements(statements: readonly Material[], scores: Scores): Promise<void> {
  for (const [at, material] of statements.entries()) {
    const { sentence, ground } = material;
    const faults = await faultsOf(material);
    scores.add('untouched', sentence, faults);
    if (faults.length > 0) continue;
    for (let turn = 0; turn < CORRUPTIONS.length; turn += 1) {
      const kind = CORRUPTIONS[(at + turn) % CORRUPTIONS.length];
      const planted = kind && corrupt(sentence, kind, ground.report.evidence);
      if (!kind || !planted) continue;
      scores.add(kind, planted, await faultsOf({ sentence: planted, ground }));
      break;
    }
  }
}

/** Quotations are compared by code alone. */
function auditQuotations(quotations: readonly Material[], scores: Scores): void {
  for (const { sentence, ground } of quotations)
    scores.add('quotation', sentence, auditGenerated(sentence, 'summary', ground.report));
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;

function tableOf(scores: readonly Score[]): string {
  const planted = scores.filter(({ kind }) => CORRUPTIONS.some((each) => each === kind));
  const sum = (of: (score: Score) => number) => planted.reduce((all, score) => all + of(score), 0);
  const row = (name: string, n: number, passed: number) => [
    name,
    n,
    n - passed,
    percent(n - passed, n),
  ];
  return markdownTable(
    ['changed', 'sentences', 'refused', 'share'],
    [
      ...planted.map(({ kind, n, passed }) => row(kind, n, passed)),
      row(
        'one thing',
        sum(({ n }) => n),
        sum(({ passed }) => passed),
      ),
      ...scores
        .filter((score) => !planted.includes(score))
        .map(({ kind, n, passed }) => row(kind, n, passed)),
    ],
  );
}

async function main(): Promise<void> {
  const { flags, options } = readCommandLine(['json', 'show'], USAGE, [
    'limit',
    'quotations',
    'questions',
    'only',
    'reader',
    'cache',
  ]);
  const most = countOf('limit', options.limit, STATEMENTS);
  const mostQuotations = countOf('quotations', options.quotations, QUOTATIONS);
  const questions = countOf('questions', options.questions, 4);
  const lexical =
    options.reader !== undefined &&
    oneOf('reader', options.reader, ['trained', 'lexical']) === 'lexical';
  const own = (['test', 'dev'] as const).flatMap((part) =>
    setsOf({ part, cases: undefined, documents: undefined }, USAGE),
  );
  const sets = [...own, ...(existsSync(SHARED) ? readCaseSets(SHARED) : [])].filter(
    ({ name }) => options.only === undefined || name === options.only,
  );
  const cache = options.cache ?? mkdtempSync(join(tmpdir(), 'corroborate-corrupted-'));
  const scores = new Scores(flags.show);
  try {
    for (const [at, set] of sets.entries()) {
      console.error(`${set.name}, ${at + 1} of ${sets.length}`);
      const share = (all: number) => Math.ceil(all / sets.length);
      await gathered(set, { cache, lexical, questions }, async ({ statements, quotations }) => {
        await auditStatements(spread(statements, share(most)), scores);
        auditQuotations(spread(quotations, share(mostQuotations)), scores);
      });
    }
  } finally {
    if (options.cache === undefined) rmSync(cache, { recursive: true, force: true });
  }
  console.log(flags.json ? JSON.stringify(scores.all, null, 2) : tableOf(scores.all));
}

await runCommand(main);
