/**
 * Whether a question to the web finds what a person would have added by hand, and answers it
 * alike, on a web of the tests' own: `npm run eval:web`. See eval/README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OnnxEmbedder } from '../src/adapters/onnx/onnx-embedder.js';
import type { Reader } from '../src/ports/reader.js';
import { watchConnections } from '../test/web/connections.js';
import { MATTERS, type Matter } from '../test/web/matters.js';
import { mattersWeb } from '../test/web/matters-web.js';
import { openSearxng } from '../test/web/scripted-searxng.js';
import { openTestWeb } from '../test/web/test-web.js';
import { openWebDossier, type WebParts } from '../test/web/web-dossier.js';
import { readCommandLine } from './command-line.js';
import { countOf, spread } from './limits.js';
import { markdownTable } from './markdown-table.js';
import { openReaders, READER_OPTIONS, READER_USAGE } from './readers.js';
import { runCommand } from './run-command.js';

const USAGE = `npm run eval:web -- [--limit N] ${READER_USAGE}`;

interface Score {
  /** Of the pages that decide the matter, how many the run kept. */
  decisive: { kept: number; of: number };
  right: boolean;
  rightByHand: boolean;
  /** Requests for pages. */
  fetched: number;
}

async function withDossier<Value>(
  parts: WebParts,
  work: (dossier: Awaited<ReturnType<typeof openWebDossier>>) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-web-'));
  const dossier = await openWebDossier(folder, parts);
  try {
    return await work(dossier);
  } finally {
    await dossier.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function score(
  { question, verdict }: Matter,
  decisive: readonly string[],
  parts: WebParts,
): Promise<Score> {
  const before = parts.web.asked.length;
  const asked = await withDossier(parts, async (dossier) => {
    const report = await dossier.ask({ question, web: true });
    const { documents } = await dossier.list({ what: 'documents' });
    return { label: report.verdict?.label, urls: new Set(documents.map(({ url }) => url)) };
  });
  const fetched = parts.web.asked.length - before;
  const byHand = await withDossier(parts, async (dossier) => {
    await dossier.add({ sources: [...decisive] });
    return (await dossier.ask({ question })).verdict?.label;
  });
  // A page behind a redirect is known by the address that gave it.
  const kept = decisive.filter((url) => asked.urls.has(url) || asked.urls.has(`${url}/full`));
  return {
    decisive: { kept: kept.length, of: decisive.length },
    right: asked.label === verdict,
    rightByHand: byHand === verdict,
    fetched,
  };
}

const share = (part: number, of: number): string => `${part} of ${of}`;

function rowOf(reader: Reader, scores: readonly Score[]): (string | number)[] {
  const sum = (value: (score: Score) => number) =>
    scores.reduce((total, each) => total + value(each), 0);
  return [
    reader.name,
    scores.length,
    share(
      sum(({ decisive }) => decisive.kept),
      sum(({ decisive }) => decisive.of),
    ),
    share(
      sum(({ right }) => Number(right)),
      scores.length,
    ),
    share(
      sum(({ rightByHand }) => Number(rightByHand)),
      scores.length,
    ),
    (sum(({ fetched }) => fetched) / scores.length).toFixed(1),
  ];
}

async function main(): Promise<void> {
  const { options } = readCommandLine([], USAGE, ['limit', ...READER_OPTIONS]);
  const matters = spread(MATTERS, countOf('limit', options.limit, MATTERS.length));
  const laid = mattersWeb(MATTERS);
  const [web, searxng, { readers, close }, embedder] = await Promise.all([
    openTestWeb(laid.sites),
    openSearxng(laid.index),
    openReaders(options),
    OnnxEmbedder.open('models/embedder'),
  ]);
  const connections = watchConnections();
  try {
    const rows: (string | number)[][] = [];
    for (const reader of readers) {
      const scores: Score[] = [];
      for (const matter of matters) {
        const decisive = laid.decisive.get(matter.town) ?? [];
        scores.push(await score(matter, decisive, { web, searxng, reader, embedder }));
        console.error(`${scores.length} of ${matters.length}: ${matter.question}`);
      }
      rows.push(rowOf(reader, scores));
    }
    const allowed = [web.dial.port, Number(new URL(searxng.base).port)];
    const others = connections.seen.filter(
      (to) => !allowed.some((port) => to.endsWith(`:${port}`)),
    );
    const head = [
      'reader',
      'questions',
      'decisive pages kept',
      'right',
      'right by hand',
      'pages fetched each',
    ];
    console.log(markdownTable(head, rows));
    console.log(
      `\n${connections.seen.length} connections, ${others.length} of them to anywhere but the tests' web.`,
    );
  } finally {
    connections.stop();
    await Promise.all([close(), embedder.close(), web.close(), searxng.close()]);
  }
}

await runCommand(main);
