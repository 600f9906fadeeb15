#!/usr/bin/env node
/**
 * Keeps what the documentation shows of a report what the engine gives: the README's transcript (the
 * first paragraphs of the answer, 25 lines with the command) and the parts of the JSON in
 * docs/report.md. `--check` fails where a page is behind. Clock and ids stand still, so that the day
 * of the check is not a difference.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossier, openDossier, publish } from '../dist/index.js';

const QUESTION = "Is the Calder County Sheriff's Office being trained by the Esmaran army?";
const TRANSCRIPT = /(```\n\$ corroborate ask [^\n]*\n\n)[\s\S]*?(\n```)/;
const PART = /<!-- report: (\w+) -->\n(?:\n```json\n[\s\S]*?\n```\n)?/g;
const MOST_LINES = 25;
const LONGEST = 80;

async function exampleReport() {
  const folder = mkdtempSync(join(tmpdir(), 'example-report-'));
  let count = 0;
  const next = (prefix) => {
    count += 1;
    return `${prefix}_${String(count).padStart(12, '0')}`;
  };
  await createDossier(folder, { name: 'example' });
  const dossier = await openDossier(folder, {
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
    ids: { next },
  });
  await dossier.add({ sources: [join('examples', 'sheriff-exchange', 'documents')] });
  const report = await dossier.ask({ question: QUESTION });
  await dossier.close();
  rmSync(folder, { recursive: true, force: true });
  return report;
}

/** Whole paragraphs from the beginning, as many as go into so many lines with the mark of the cut. */
function beginning(text, lines) {
  const paragraphs = text.split('\n\n');
  let shown = paragraphs.shift();
  for (const paragraph of paragraphs) {
    const longer = `${shown}\n\n${paragraph}`;
    if (longer.split('\n').length + 2 > lines) break;
    shown = longer;
  }
  return `${shown}\n\n[…]`;
}

/** The parts that docs/report.md shows, the first of each list. */
const partsOf = (report) => ({
  head: {
    schema: report.schema,
    id: report.id,
    question: report.question,
    checkedAt: report.checkedAt,
    asOf: report.asOf,
    // The digest of the record covers where its files were added from, which is another place everywhere.
    dossier: { ...report.dossier, head: { ...report.dossier.head, digest: '…' } },
    engine: report.engine,
    claims: report.claims,
  },
  verdict: report.verdict,
  section: { ...report.sections[0], statements: report.sections[0].statements.slice(0, 1) },
  evidence: report.evidence[0],
  origin: report.origins.find(({ shownBy }) => shownBy !== undefined) ?? report.origins[0],
  narrative: report.narratives[0],
  gap: report.gaps[0],
  source: report.sources.find(({ stakes = [] }) => stakes.length > 0) ?? report.sources[0],
});

const shortened = (_key, value) =>
  typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;

const report = await exampleReport();
const screen = publish(report, 'text', { color: false, width: 80, brief: true }).trimEnd();
const parts = partsOf(report);

const pages = {
  'README.md': (page) =>
    page.replace(
      TRANSCRIPT,
      (_, before, after) => `${before}${beginning(screen, MOST_LINES - 2)}${after}`,
    ),
  'docs/report.md': (page) =>
    page.replace(PART, (_, name) => {
      if (parts[name] === undefined) throw new Error(`docs/report.md names no part: ${name}`);
      const json = JSON.stringify(parts[name], shortened, 2);
      return `<!-- report: ${name} -->\n\n\`\`\`json\n${json}\n\`\`\`\n`;
    }),
};
for (const [path, sync] of Object.entries(pages)) {
  const page = readFileSync(path, 'utf8');
  const synced = sync(page);
  if (synced === page) continue;
  if (!process.argv.includes('--check')) {
    writeFileSync(path, synced);
    continue;
  }
  console.error(`${path} does not show what the engine gives. Run: npm run docs`);
  process.exitCode = 1;
}
