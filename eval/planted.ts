/**
 * Whether the audit of a draft lets a false statement on public documents pass:
 * `npm run eval:planted`. See eval/README.md.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PlantedStatement, readPlanted } from './audit/read-planted.js';
import {
  type AuditedStatement,
  findingOf,
  type PlantedScore,
  scorePlanted,
} from './audit/score-planted.js';
import { dossierName, fillDossier } from './dossiers/fill-dossier.js';
import { overPublicDocuments } from './dossiers/over-public-documents.js';
import { markdownTable } from './markdown-table.js';
import { runCommand } from './run-command.js';

const USAGE = 'npm run eval:planted -- [--data DIR] [--cache DIR] [--json FILE] [PAIR…]';
const STATEMENTS = fileURLToPath(new URL('./audit/planted.jsonl', import.meta.url));

/** Audits each statement as a draft of its own, over the documents that decide it. */
async function audit(
  statements: readonly PlantedStatement[],
  data: string,
  cache: string,
): Promise<AuditedStatement[]> {
  const [first] = statements;
  if (first === undefined) return [];
  const name = dossierName(first.documents);
  const sources = first.documents.map((path) => resolve(data, path));
  const dossier = await fillDossier(join(cache, name), name, sources);
  const file = resolve(cache, `${name}.txt`);
  const audited: AuditedStatement[] = [];
  try {
    for (const planted of statements) {
      writeFileSync(file, `${planted.statement}\n`);
      const output = await dossier.audit({ file });
      const finding = output.kind === 'draft' ? findingOf(output.sentences) : null;
      console.error(`${planted.id}: ${finding ?? 'nothing to check'}`);
      audited.push({ planted, finding });
    }
  } finally {
    await dossier.close();
  }
  return audited;
}

const rowOf = (score: PlantedScore): (string | number)[] => [
  score.changed,
  score.holds,
  score.holdsSupported,
  score.holdsRefuted,
  score.fails,
  score.failsSupported,
  score.failsRefuted,
];

const HEAD = [
  'changed',
  'true',
  'called supported',
  'called refuted',
  'false',
  'called supported',
  'called refuted',
];

const main = (): Promise<void> =>
  overPublicDocuments(
    USAGE,
    { cases: readPlanted(STATEMENTS), named: 'PAIR', idOf: ({ pair }) => pair },
    async ({ cases, data, cache }) => {
      const groups = new Map<string, PlantedStatement[]>();
      for (const statement of cases) {
        const name = dossierName(statement.documents);
        groups.set(name, [...(groups.get(name) ?? []), statement]);
      }
      const audited: AuditedStatement[] = [];
      for (const group of groups.values()) audited.push(...(await audit(group, data, cache)));
      return { found: audited, text: markdownTable(HEAD, scorePlanted(audited).map(rowOf)) };
    },
  );

await runCommand(main);
