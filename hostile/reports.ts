import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileKeyStore } from '../src/adapters/keys/file-key-store.js';
import { signatureOf } from '../src/app/proving/signatures.js';
import {
  createDossier,
  type Dossier,
  openDossier,
  type Report,
  type ReportAudit,
} from '../src/index.js';
import { type Desk, newDesk, openAtDesk } from './desk.js';
import type { HostileCase } from './hostile-case.js';

/** Where a forged report is audited, and with what at hand. */
type Place =
  /** In the dossier that made it. */
  | 'its dossier'
  /** On a machine without the dossier, with the desk's public key. */
  | 'elsewhere, with the key'
  /** … and without it. */
  | 'elsewhere';

interface Forgery {
  name: string;
  forge: (report: Report, desk: Desk) => void | Promise<void>;
  where?: Place;
  /** What has to be told: places of faults, or that nothing is proven. */
  told: readonly string[] | 'not proven';
}

async function auditAt(desk: Desk, where: Place): Promise<ReportAudit> {
  const file = join(desk.root, 'forged.json');
  const at = where === 'its dossier' ? desk.dossier : await strangerTo(desk);
  const dossier = await openAtDesk(at, where === 'its dossier' ? desk.keyFile : undefined);
  try {
    const key = where === 'elsewhere, with the key' ? { key: desk.publicKey } : {};
    const audit = await dossier.audit({ file, ...key });
    if (audit.kind !== 'report') throw new Error('it was taken for a draft');
    return audit;
  } finally {
    await dossier.close();
  }
}

/** A dossier with the same documents that never gave the report. */
async function strangerTo(desk: Desk): Promise<string> {
  const folder = join(desk.root, 'stranger');
  await createDossier(folder);
  const dossier = await openAtDesk(folder);
  await dossier.add({ sources: [join(desk.root, 'papers')] });
  await dossier.close();
  return folder;
}

function judge({ faults, stored, signature }: ReportAudit, told: Forgery['told']): string {
  const proven = faults.length === 0 && (stored === 'identical' || signature.state === 'holds');
  if (proven) return 'it was taken for proven';
  if (told === 'not proven') return 'held';
  const places = faults.map(({ place }) => place);
  const missing = told.filter((place) => !places.includes(place));
  return missing.length === 0 ? 'held' : `${missing} not named, but ${places}`;
}

const forged = ({ name, forge, told, where = 'its dossier' }: Forgery): HostileCase => ({
  name: `${name}, audited ${where === 'its dossier' ? 'in its dossier' : where}`,
  async run() {
    const desk = await newDesk();
    try {
      await forge(desk.report, desk);
      writeFileSync(join(desk.root, 'forged.json'), JSON.stringify(desk.report));
      return judge(await auditAt(desk, where), told);
    } catch (error) {
      return String(error);
    } finally {
      desk.clear();
    }
  },
});

/** Says in the bottom line what another verdict would say there. */
function conclude(report: Report, words: string): void {
  for (const { kind, statements } of report.sections) {
    if (kind !== 'bottom-line') continue;
    for (const statement of statements) statement.text = words;
  }
}

const claimOf = ({ claims }: Report): string => claims[0]?.text ?? '';

function turnVerdict(report: Report): void {
  if (report.verdict === null) return;
  report.verdict.label = 'supported';
  report.verdict.probability = 0.97;
  conclude(report, `“${claimOf(report)}” holds.`);
}

/** Forgeries that agree with themselves: each once passed with exit code 0 under an id of its own. */
const CONSISTENT = {
  verdict: { forge: turnVerdict, told: ['verdict.label', 'verdict.probability'] },
  probability: {
    forge: (report: Report) => {
      if (report.verdict) report.verdict.probability = 0.99;
    },
    told: ['verdict.probability'],
  },
  stances: {
    forge: (report: Report) => {
      for (const each of report.evidence) if (each.stance === 'refutes') each.stance = 'supports';
      for (const each of report.narratives) if (each.stance === 'refutes') each.stance = 'supports';
    },
    told: ['evidence[1].stance', 'narratives[1].stance'],
  },
  gaps: {
    forge: (report: Report) => {
      report.gaps = [];
    },
    told: ['gaps[0]', 'gaps[1]'],
  },
  interests: {
    forge: (report: Report) => {
      for (const narrative of report.narratives) narrative.interests = [];
      for (const source of report.sources) source.interests = [];
    },
    told: ['narratives[0].interests[0]'],
  },
  sources: {
    forge: (report: Report) => {
      for (const source of report.sources) source.kind = 'academic';
    },
    told: ['sources[0].kind', 'sources[1].kind'],
  },
  time: {
    forge: (report: Report) => {
      report.checkedAt = '2019-01-01T00:00:00.000Z';
    },
    told: ['checkedAt'],
  },
} satisfies Record<string, { forge: (report: Report) => void; told: readonly string[] }>;

const UNDER_ITS_ID = Object.entries(CONSISTENT).map(([field, { forge, told }]) =>
  forged({ name: `${field} changed`, forge, told }),
);

const UNDER_ANOTHER_ID = Object.entries(CONSISTENT).map(([field, { forge }]) =>
  forged({
    name: `${field} changed under a new id, without a signature`,
    forge: (report) => {
      forge(report);
      report.id = 'rep_forged0000001';
      delete report.signature;
    },
    told: 'not proven',
  }),
);

const OTHER_FIELDS = [
  forged({
    name: 'question changed',
    forge: (report) => {
      report.question = 'Does Alder Hydro release water at night?';
    },
    told: ['question'],
  }),
  forged({
    name: 'quotation changed',
    forge: ({ evidence: [first] }) => {
      if (first) first.quote = first.quote.replace('every summer', 'every winter');
    },
    told: ['evidence[0].quote'],
  }),
  forged({
    name: 'title of a document changed',
    forge: ({ evidence: [first] }) => {
      if (first) first.document.title = 'Minutes of the board';
    },
    told: ['evidence[0].document.title'],
  }),
  forged({
    name: 'confidence and its reasons changed',
    forge: ({ verdict }) => {
      if (verdict) Object.assign(verdict, { confidence: 'high', reasons: ['Nine origins.'] });
    },
    told: ['verdict.confidence', 'verdict.reasons[0]'],
  }),
  forged({
    name: 'head of the record changed',
    forge: ({ dossier }) => {
      if (dossier.head) dossier.head.digest = 'a'.repeat(64);
    },
    told: ['dossier.head.digest'],
  }),
  forged({
    name: 'signature taken away',
    forge: (report) => {
      delete report.signature;
    },
    told: ['signature'],
  }),
  forged({
    name: 'field added that no report has',
    forge: (report) => void Object.assign(report, { editorsNote: 'Checked by three people.' }),
    told: ['report'],
  }),
];

/** Signs a report with a key of one's own. */
async function signBySomebodyElse(report: Report, { root }: Desk): Promise<void> {
  const signer = await new FileKeyStore(join(root, 'other.pem')).create();
  report.signature = signatureOf(report, signer);
}

const ELSEWHERE = [
  forged({
    name: 'verdict changed',
    forge: turnVerdict,
    where: 'elsewhere, with the key',
    told: ['signature'],
  }),
  forged({
    name: 'verdict changed',
    forge: turnVerdict,
    where: 'elsewhere',
    told: 'not proven',
  }),
  forged({
    name: 'verdict changed and the signature taken away',
    forge: (report) => {
      turnVerdict(report);
      delete report.signature;
    },
    where: 'elsewhere, with the key',
    told: 'not proven',
  }),
  forged({
    name: 'verdict changed and signed by somebody else',
    forge: async (report, desk) => {
      turnVerdict(report);
      await signBySomebodyElse(report, desk);
    },
    where: 'elsewhere, with the key',
    told: 'not proven',
  }),
  forged({
    name: 'verdict changed, signed by somebody else under the fingerprint of the desk',
    forge: async (report, desk) => {
      const key = report.signature?.key;
      turnVerdict(report);
      await signBySomebodyElse(report, desk);
      if (report.signature && key !== undefined) report.signature.key = key;
    },
    where: 'elsewhere, with the key',
    told: ['signature'],
  }),
];

/** An export of the desk's dossier, harmed, and the desk's report audited in what it is added to. */
const exported = (
  name: string,
  harm: (folder: string) => void,
  seen: (audit: ReportAudit, dossier: Dossier) => Promise<boolean>,
): HostileCase => ({
  name: `export with ${name}`,
  async run() {
    const desk = await newDesk();
    try {
      const folder = join(desk.root, 'exported');
      const own = await openAtDesk(desk.dossier, desk.keyFile);
      await own.export({ dir: folder });
      await own.close();
      harm(folder);
      const copy = join(desk.root, 'copy');
      await createDossier(copy);
      const dossier = await openAtDesk(copy);
      try {
        await dossier.add({ sources: [folder] });
        const file = join(folder, 'checks', `${await firstCheck(desk)}.json`);
        const audit = await dossier.audit({ file, key: desk.publicKey });
        if (audit.kind !== 'report') return 'it was taken for a draft';
        return (await seen(audit, dossier)) ? 'held' : `unnoticed: ${JSON.stringify(audit)}`;
      } finally {
        await dossier.close();
      }
    } catch (error) {
      return String(error);
    } finally {
      desk.clear();
    }
  },
});

async function firstCheck({ dossier: folder }: Desk): Promise<string> {
  const dossier = await openDossier(folder);
  const { checks } = await dossier.list({ what: 'checks' });
  await dossier.close();
  return checks.at(-1)?.id ?? '';
}

/** The file of the check whose verdict is conflicting. */
function checkIn(folder: string): string {
  const dir = join(folder, 'checks');
  const found = readdirSync(dir).find((name) =>
    readFileSync(join(dir, name), 'utf8').includes('"conflicting"'),
  );
  if (found === undefined) throw new Error('no check is conflicting');
  return found;
}

const rewrite = (path: string, from: string, to: string): void => {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(path, text.replaceAll(from, to));
};

const EXPORTS = [
  exported(
    'other words in a document',
    (folder) => rewrite(join(folder, 'licence.md'), 'every summer', 'every winter'),
    async ({ faults }) => faults.some(({ place }) => place === 'evidence[2].document'),
  ),
  exported(
    'another verdict in a check',
    (folder) => rewrite(join(folder, 'checks', checkIn(folder)), '"conflicting"', '"supported"'),
    async ({ faults }) => faults.some(({ place }) => place === 'signature'),
  ),
  exported(
    'a ruling that says the contrary',
    (folder) => rewrite(join(folder, 'corroborate-rulings.json'), '"neither"', '"refutes"'),
    async (_audit, dossier) => (await dossier.list({ what: 'rulings' })).rulings.length === 0,
  ),
];

/** What somebody may do to a report or an export before passing it on, and what must notice it. */
export const REPORT_CASES: readonly HostileCase[] = [
  ...UNDER_ITS_ID,
  ...UNDER_ANOTHER_ID,
  ...OTHER_FIELDS,
  ...ELSEWHERE,
  ...EXPORTS,
];
