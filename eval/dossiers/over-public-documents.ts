import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneOf, readCommandLine } from '../command-line.js';

/** What a command over the public documents was given. */
interface Given<Case> {
  /** The cases that were named, or all. */
  cases: Case[];
  /** Folder with the public documents. */
  data: string;
  /** Folder for dossiers; what was made for this run is removed after it. */
  cache: string;
}

/**
 * Runs a command over the public documents: `[--data DIR] [--cache DIR] [--json FILE] [ID…]`. Says
 * that it is skipped where the documents are not at hand.
 *
 * @param named - What the cases are named by on the command line: `ID`.
 * @param run - Gives what was found of each case, for `--json`, and what to print.
 */
export async function overPublicDocuments<Case>(
  usage: string,
  { cases, named, idOf }: { cases: readonly Case[]; named: string; idOf: (one: Case) => string },
  run: (given: Given<Case>) => Promise<{ found: unknown; text: string }>,
): Promise<void> {
  const { options, positionals } = readCommandLine([], usage, ['data', 'cache', 'json']);
  const { data = '../shared/data', json } = options;
  if (!existsSync(join(data, 'domain'))) {
    console.log(`Skipped: the public documents are not in ${data}.`);
    return;
  }
  const ids = cases.map(idOf);
  const wanted = new Set(positionals.map((id) => oneOf(named, id, ids)));
  const chosen = cases.filter((one) => wanted.size === 0 || wanted.has(idOf(one)));
  const cache = options.cache ?? mkdtempSync(join(tmpdir(), 'corroborate-eval-'));
  try {
    const { found, text } = await run({ cases: chosen, data, cache });
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(found, null, 2)}\n`);
    console.log(text);
  } finally {
    if (options.cache === undefined) rmSync(cache, { recursive: true, force: true });
  }
}
