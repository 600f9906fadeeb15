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

interface OwnTexts {
  whole: string;
  /** The labelled articles hold no captions; the reader keeps them apart because they can be evidence. */
  withoutCaptions: string;
}

/** Our own text of a page; a page that is refused counts as no output. */
const ownTexts = ({ html, url }: Page): OwnTexts => {
  try {
    const { text, blocks } = readHtml(html, url);
    const withoutCaptions = blocks
      .filter(({ kind }) => kind !== 'caption')
      .map(({ span }) => text.slice(span.start, span.end))
      .join('\n');
    return { whole: text, withoutCaptions };
  } catch (error) {
    if (error instanceof CorroborateError) return { whole: '', withoutCaptions: '' };
    throw error;
  }
};

const ownColumns = (pages: readonly Page[]): { name: string; texts: string[] }[] => {
  const texts = pages.map(ownTexts);
  return [
    { name: 'corroborate', texts: texts.map(({ whole }) => whole) },
    {
      name: 'corroborate, no captions',
      texts: texts.map(({ withoutCaptions }) => withoutCaptions),
    },
  ];
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

/** Pages in the order of their keys: the even ones were looked at while the reader was written. */
const HALVES = [
  ['scrapinghub, all', () => true],
  ['scrapinghub, developed on', (at: number) => at % 2 === 0],
  ['scrapinghub, not looked at', (at: number) => at % 2 === 1],
] as const;

function scrapinghubRows(folder: string, worst: boolean): Row[] {
  const pages = scrapinghubPages(folder);
  const own = ownColumns(pages);
  const peers = ['readability_js', 'trafilatura'].map((name) => ({
    name,
    texts: storedOutput(`${folder}/output-${name}.json.gz`, pages),
  }));
  const even = <T>(items: readonly T[]): T[] => items.filter((_, at) => at % 2 === 0);
  if (worst) printWorst(even(pages), even(own[0]?.texts ?? []));
  return HALVES.flatMap(([set, chosen]) => {
    const pick = <T>(items: readonly T[]): T[] => items.filter((_, at) => chosen(at));
    return [...own, ...peers].map(({ name, texts }) => rowOf(set, name, pick(pages), pick(texts)));
  });
}

function readabilityRows(folder: string, worst: boolean): Row[] {
  const pages = readabilityPages(folder);
  const own = ownColumns(pages);
  if (worst) printWorst(pages, own[0]?.texts ?? []);
  return own.map(({ name, texts }) => rowOf('readability, developed on', name, pages, texts));
}

async function main(): Promise<void> {
  const { flags } = readCommandLine(['json', 'worst'], USAGE);
  if (!existsSync(FOLDER)) throw new CorroborateError('not-found', `there is no ${FOLDER}`);
  const rows = [
    ...scrapinghubRows(`${FOLDER}/scrapinghub`, flags.worst),
    ...readabilityRows(`${FOLDER}/readability`, flags.worst),
  ];
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
