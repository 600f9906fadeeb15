import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { runProcess } from '../run-process.js';
import { rounded, type Section } from '../section.js';

const ALONE = fileURLToPath(new URL('../processes/query-tables.mjs', import.meta.url));
const MILLISECONDS = 1000;

const QUESTIONS = [
  'SELECT count(*) FROM contracts',
  'SELECT year(action_date), sum(federal_action_obligation) FROM contracts GROUP BY 1 ORDER BY 1',
];
/** The same for DuckDB alone, which keeps headings as they are. */
const ALONE_QUESTION =
  'SELECT year("Action Date"), sum("Federal Action Obligation") FROM contracts GROUP BY 1 ORDER BY 1';

/** Asked in words: the sentences of the rows are read, too, as of any document. */
const IN_WORDS = 'How much was obligated to Palantir?';

/** The heading and so many rows of a file without line breaks in its cells. */
export const firstRows = (csv: string, rows: number): string =>
  csv
    .split('\n', rows + 1)
    .join('\n')
    .concat('\n');

/**
 * A table added and asked by the command line, beside DuckDB alone on the same file in the same run.
 *
 * @param source - A CSV file, gzipped.
 * @param rows - How many of its rows; all unless given.
 */
export async function measureTables(cli: string, source: string, rows?: number): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-tables-'));
  try {
    const csv = join(folder, 'contracts.csv');
    const whole = gunzipSync(readFileSync(source)).toString();
    const text = rows === undefined ? whole : firstRows(whole, rows);
    writeFileSync(csv, text);
    const dossier = join(folder, 'dossier');
    await runProcess(cli, ['init', dossier]);
    const at = ['--dossier', dossier];
    const added = await runProcess(cli, ['add', csv, '--words-only', ...at]);
    const asked = [];
    for (const sql of QUESTIONS) {
      asked.push({ work: sql, ...(await runProcess(cli, ['query', sql, '--json', ...at])) });
    }
    const inWords = await runProcess(cli, ['ask', IN_WORDS, '--format', 'json', ...at]);
    const alone = await runProcess(ALONE, [csv, ALONE_QUESTION]);
    const runs = [
      { work: 'add', ...added },
      ...asked,
      { work: `ask: ${IN_WORDS}`, ...inWords },
      { work: 'DuckDB alone: load and sum', ...alone },
    ];
    return {
      title: 'Tables',
      note: `A CSV file of ${text.trimEnd().split('\n').length - 1} lines. The whole of each command, its start included. The reading process is not in the memory of add; its limit is 450 MB.`,
      rows: runs.map(({ work, milliseconds, peakMebibytes }) => ({
        work,
        seconds: rounded(milliseconds / MILLISECONDS),
        'of DuckDB': rounded(milliseconds / alone.milliseconds),
        'memory (MiB)': rounded(peakMebibytes),
        'of its memory': rounded(peakMebibytes / alone.peakMebibytes),
      })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
