import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createDossier, openDossier, type Report } from '../../src/index.js';
import { createLexicalReader } from '../../test/fakes/lexical-reader.js';
import { type HostileCase, verdictOf } from '../hostile-case.js';

const QUESTION = 'Does Harbour City share its plate-reader data with the regional pool?';

export const SAYS = 'Harbour City shares its plate-reader data with the regional pool.';
export const DENIES = 'Harbour City does not share its plate-reader data with the regional pool.';

/** What the dossier's owner gathered: a dated record of an office that is described. */
const OWN = {
  'own/sources.yaml': `publishers: [{ name: Harbour Police Department, kind: government }]
documents: [{ file: agreement.md, title: Regional pool agreement, publisher: Harbour Police Department, date: 2023-05-02 }]
`,
  'own/agreement.md': `# Regional pool agreement\n\n${SAYS} Each member may query the data of every other member.\n`,
} as const;

export interface Page {
  site?: string;
  byline?: string;
  date?: string;
  canonical?: string;
  text: string;
}

/** A saved page with what it says of itself. */
export const page = ({ site, byline, date, canonical, text }: Page): string => {
  const meta = (name: string, value: string | undefined) =>
    value === undefined ? '' : `<meta property="${name}" content="${value}">`;
  const link = canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`;
  const head = [
    meta('og:site_name', site),
    meta('author', byline),
    meta('article:published_time', date),
    link,
  ].join('');
  return `<html lang="en"><head><title>Plate readers in the harbour</title>${head}</head><body><article><p>${text}</p></article></body></html>`;
};

/** What came of asking over a poisoned dossier. */
export interface Outcome {
  report: Report;
  label: string;
  origins: number;
  /** Kinds of publishers by name. */
  kinds: Record<string, string>;
}

type Files = Readonly<Record<string, string>>;

async function ask(files: Files, folders: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-poison-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    await createDossier(join(folder, 'dossier'), { name: 'Harbour' });
    const reader = createLexicalReader();
    const dossier = await openDossier(join(folder, 'dossier'), { reader, embedder: null });
    for (const source of folders) await dossier.add({ sources: [join(folder, source)] });
    const report = await dossier.ask({ question: QUESTION });
    await dossier.close();
    return {
      report,
      label: report.verdict?.label ?? 'none',
      origins: report.origins.length,
      kinds: Object.fromEntries(report.sources.map(({ publisher, kind }) => [publisher, kind])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A case of poison: what is promised of the answer over the files that are planted in `planted/`.
 *
 * @param holds - What gave way; what is false held.
 */
export const poisonCase = (
  name: string,
  planted: Files,
  holds: (outcome: Outcome) => readonly (string | false)[],
  { beside = false }: { beside?: boolean } = {},
): HostileCase => ({
  name,
  async run() {
    const own: Files = beside ? OWN : {};
    const files = Object.fromEntries(
      Object.entries(planted).map(([path, text]) => [`planted/${path}`, text]),
    );
    return verdictOf(
      ...holds(await ask({ ...own, ...files }, beside ? ['own', 'planted'] : ['planted'])),
    );
  },
});
