/**
 * How well the main text of web pages is found, beside the stored outputs of other extractors:
 * `npm run eval:extraction -- [--json] [--worst]`. See eval/README.md.
 */
import { existsSync } from 'node:fs';
import { CorroborateError } from '../src/model/error.js';
import { readHtml } from '../src/reading/html-reader.js';
import { readCommandLine } from './command-line.js';
import { type Page, readabilityPages, scrapinghubPages, storedOutput } from './extraction/pages.js';
import { type ExtractionScore, matchShingles, scoreMatches } from './extraction/score-text.js';
import { markdownTable } from './markdown-table.js';
import { runCommand } from './run-command.js';

const USAGE = 'npm run eval:extraction -- [--json] [--worst]';
const FOLDER = '../shared/data/extraction';

interface Row extends ExtractionScore {
  set: string;
  extractor: string;
}

/**
 * Our own text of a page, without captions, which the labelled articles do not hold either; a page
 * that is refused counts as no output.
 */
const ownText = ({ html, url }: Page): string => {
  try {
    const { text, blocks } = readHtml(html, url);
    return blocks
      .filter(({ kind }) => kind !== 'caption')
      .map(({ span }) => text.slice(span.start, span.end))
      .join('\n');
  } catch (error) {
    if (error instanceof CorroborateError) return '';
    throw error;
  }
};

const rowOf = (
  set: string,
  extractor: string,
  pages: readonly Page[],
  texts: readonly string[],
): Row => ({
  set,
  extractor,
  ...scoreMatches(pages.map((page, at) => matchShingles(page.expected, texts[at] ?? ''))),
});

const printWorst = (pages: readonly Page[], texts: readonly string[]): void => {
  const scored = pages.map((page, at) => ({
    key: page.key,
    ...scoreMatches([matchShingles(page.expected, texts[at] ?? '')]),
  }));
  for (const { key, precision, recall } of scored.sort((a, b) => a.f1 - b.f1).slice(0, 25)) {
    console.error(`${key}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`);
  }
};

async function main(): Promise<void> {
  const { flags } = readCommandLine(['json', 'worst'], USAGE);
  if (!existsSync(FOLDER)) throw new CorroborateError('not-found', `there is no ${FOLDER}`);
  const scrapinghub = scrapinghubPages(`${FOLDER}/scrapinghub`);
  const own = scrapinghub.map(ownText);
  const rows: Row[] = [];
  const halves = [
    ['scrapinghub, all', () => true],
    ['scrapinghub, developed on', (at: number) => at % 2 === 0],
    ['scrapinghub, not looked at', (at: number) => at % 2 === 1],
  ] as const;
  const peers = ['readability_js', 'trafilatura'].map((name) => ({
    name,
    texts: storedOutput(`${FOLDER}/scrapinghub/output-${name}.json.gz`, scrapinghub),
  }));
  for (const [set, chosen] of halves) {
    const pick = <T>(items: readonly T[]): T[] => items.filter((_, at) => chosen(at));
    for (const { name, texts } of [{ name: 'corroborate', texts: own }, ...peers]) {
      rows.push(rowOf(set, name, pick(scrapinghub), pick(texts)));
    }
  }
  const readability = readabilityPages(`${FOLDER}/readability`);
  const ownReadability = readability.map(ownText);
  rows.push(rowOf('readability, developed on', 'corroborate', readability, ownReadability));
  if (flags.worst) {
    printWorst(
      scrapinghub.filter((_, at) => at % 2 === 0),
      own.filter((_, at) => at % 2 === 0),
    );
    printWorst(readability, ownReadability);
  }
  if (flags.json) console.log(JSON.stringify(rows, null, 2));
  else {
    const cells = rows.map((row) => [
      row.set,
      row.extractor,
      row.pages,
      ...[row.f1, row.precision, row.recall].map((value) => value.toFixed(3)),
    ]);
    console.log(markdownTable(['set', 'extractor', 'pages', 'F1', 'precision', 'recall'], cells));
  }
}

await runCommand(main);
