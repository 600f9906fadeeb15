import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '@lancedb/lancedb';
import { CorroborateError } from '../src/index.js';
import { type Desk, newDesk, openAtDesk } from './desk.js';
import type { HostileCase } from './hostile-case.js';
import { type Care, execute, settled, tamper } from './tamper.js';

interface Attempt {
  name: string;
  /** What is done to the dossier of a desk. */
  harm: (desk: Desk) => void | Promise<void>;
  /** What `doctor` must say of it; each a part of one finding that is not `ok`. */
  noticed: RegExp;
  /** Whether doctor is given the head that was noted away from the dossier. */
  against?: boolean;
}

/** What doctor finds wrong, one line a finding; an error of damage is one too. */
async function findingsOf(desk: Desk, against: boolean): Promise<string[]> {
  try {
    const dossier = await openAtDesk(desk.dossier, desk.keyFile);
    try {
      const { findings } = await dossier.doctor(against ? { against: desk.head } : {});
      return findings
        .filter(({ status }) => status !== 'ok')
        .map(({ subject, detail }) => `${subject}: ${detail}`);
    } finally {
      await dossier.close();
    }
  } catch (error) {
    if (error instanceof CorroborateError && error.code === 'dossier-damaged')
      return [`damaged: ${error.message}`];
    throw error;
  }
}

const attempt = ({ name, harm, noticed, against = false }: Attempt): HostileCase => ({
  name,
  async run() {
    const desk = await newDesk();
    try {
      await harm(desk);
      const findings = await findingsOf(desk, against);
      if (findings.some((finding) => noticed.test(finding))) return 'held';
      return findings.length === 0 ? 'doctor found nothing' : `doctor said ${findings.join(' | ')}`;
    } catch (error) {
      return String(error);
    } finally {
      desk.clear();
    }
  },
});

const CARES: Readonly<Record<Care, string>> = {
  none: 'and nothing else',
  digests: 'with its digest',
  chain: 'with its digest and the whole chain',
};

/** One change of a value, made with each degree of care. */
const changed = (
  what: string,
  sql: string,
  noticed: Readonly<Record<Care, RegExp>>,
): HostileCase[] =>
  (['none', 'digests', 'chain'] as const).map((care) =>
    attempt({
      name: `${what} changed, ${CARES[care]}`,
      harm: ({ dossier }) => tamper(dossier, care, sql),
      noticed: noticed[care],
    }),
  );

const altered = (table: string): RegExp => new RegExp(`ledger: .*row \\d+ of ${table} was altered`);

const VALUES = [
  ...changed(
    'text',
    "UPDATE extractions SET body = replace(body, 'out of order', 'in good order')",
    {
      none: altered('extractions'),
      digests: altered('extractions'),
      chain: /texts: 1 do not match their bytes: Statement of the operator/,
    },
  ),
  ...changed('date', "UPDATE document_metadata SET body = replace(body, '2021', '2019')", {
    none: altered('document_metadata'),
    digests: altered('document_metadata'),
    chain: /proofs: check chk_\w+ rests on a different record/,
  }),
  ...changed('kind', "UPDATE publishers SET body = replace(body, 'government', 'academic')", {
    none: altered('publishers'),
    digests: altered('publishers'),
    chain: /proofs: check chk_\w+ rests on a different record/,
  }),
  ...changed(
    'verdict',
    `UPDATE checks SET body = replace(body, '"label":"conflicting"', '"label":"supported"')`,
    {
      none: altered('checks'),
      digests: altered('checks'),
      chain: /proofs: .*check chk_\w+ is not what was signed/,
    },
  ),
];

const LAST_CHECK = '(SELECT max(seq) FROM checks)';

const ROWS = [
  attempt({
    name: 'first check deleted',
    harm: ({ dossier }) => tamper(dossier, 'none', 'DELETE FROM checks WHERE seq = 1'),
    noticed: /ledger: .*row 1 of checks is gone/,
  }),
  attempt({
    name: 'first check deleted, with its sentences and the chain made anew',
    harm: ({ dossier }) =>
      tamper(
        dossier,
        'chain',
        'DELETE FROM sentences WHERE seq = 1; DELETE FROM checks WHERE seq = 1',
      ),
    noticed: /proofs: check chk_\w+ rests on a different record/,
  }),
  attempt({
    name: 'all of the last question deleted, the chain made anew, against a head that was noted',
    harm: ({ dossier }) =>
      tamper(
        dossier,
        'chain',
        `DELETE FROM withdrawals; DELETE FROM rulings;
         DELETE FROM sentences WHERE seq = ${LAST_CHECK}; DELETE FROM checks WHERE seq = ${LAST_CHECK}`,
      ),
    noticed: /proofs: .*head\.json rests on a different record/,
    against: true,
  }),
  attempt({
    name: 'document deleted from one table',
    harm: ({ dossier }) => tamper(dossier, 'none', 'DELETE FROM documents WHERE seq = 2'),
    noticed: /ledger: .*row 2 of documents is gone/,
  }),
  attempt({
    name: 'document deleted from all tables, the chain made anew',
    harm: ({ dossier }) =>
      tamper(
        dossier,
        'chain',
        ['captures', 'recaptures', 'document_metadata', 'extractions']
          .map(
            (t) => `DELETE FROM ${t} WHERE document_id = (SELECT id FROM documents WHERE seq = 2);`,
          )
          .concat('DELETE FROM documents WHERE seq = 2')
          .join('\n'),
      ),
    noticed: /captured files: 1 in no document’s record/,
  }),
  attempt({
    name: 'publisher slipped in',
    harm: ({ dossier }) =>
      execute(
        dossier,
        "INSERT INTO publishers (name, body, digest) SELECT name, replace(body, 'company', 'news'), digest FROM publishers WHERE name = 'Alder Hydro'",
      ),
    noticed: /ledger: .*row \d+ of publishers was inserted/,
  }),
  attempt({
    name: 'ruling slipped in, with its digest',
    harm: ({ dossier }) =>
      tamper(
        dossier,
        'digests',
        "INSERT INTO rulings (id, body, digest) SELECT 'rul_x', replace(body, id, 'rul_x'), digest FROM rulings WHERE seq = 1",
      ),
    noticed: /ledger: .*row 3 of rulings was inserted/,
  }),
  attempt({
    name: 'withdrawal of a ruling deleted',
    harm: ({ dossier }) => tamper(dossier, 'none', 'DELETE FROM withdrawals'),
    noticed: /ledger: .*row 1 of withdrawals is gone/,
  }),
  attempt({
    name: 'signatures taken from the newest check, the chain made anew',
    harm: ({ dossier }) =>
      tamper(
        dossier,
        'chain',
        `UPDATE checks SET body = json_remove(body, '$.report.signature') WHERE seq = ${LAST_CHECK}`,
      ),
    noticed: /proofs: check chk_\w+ is not signed, though earlier ones are/,
  }),
];

const STRUCTURE = [
  attempt({
    name: 'triggers dropped',
    harm: ({ dossier }) =>
      execute(dossier, 'DROP TRIGGER checks_never_change; DROP TRIGGER checks_never_vanish'),
    noticed: /ledger: the trigger checks_never_change was dropped/,
  }),
  attempt({
    name: 'trigger replaced by one of the same name that does nothing',
    harm: ({ dossier }) =>
      execute(
        dossier,
        'DROP TRIGGER checks_never_change; CREATE TRIGGER checks_never_change BEFORE UPDATE ON checks BEGIN SELECT 1; END',
      ),
    noticed: /ledger: the trigger checks_never_change was altered/,
  }),
  attempt({
    name: 'view of what is in force replaced',
    harm: ({ dossier }) =>
      execute(
        dossier,
        'DROP VIEW publishers_in_force; CREATE VIEW publishers_in_force AS SELECT * FROM publishers WHERE seq = 1',
      ),
    noticed: /ledger: the view publishers_in_force was altered/,
  }),
  attempt({
    name: 'chain emptied',
    harm: ({ dossier }) => tamper(dossier, 'none', 'DELETE FROM chain'),
    noticed: /ledger: the chain is gone/,
  }),
  attempt({
    name: 'entry taken out of the chain',
    harm: ({ dossier }) => tamper(dossier, 'none', 'DELETE FROM chain WHERE seq = 7'),
    noticed: /ledger: entry 7 of the chain is missing/,
  }),
];

/** The captured file of the first document, by the order of their hashes. */
function firstCapture({ dossier }: Desk): string {
  const folder = join(dossier, '.corroborate/captured');
  const [found] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
  if (found === undefined) throw new Error('nothing is captured');
  return found;
}

/** The whole file with one bit turned at a place. */
function flip(path: string, at: number, bit: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  writeFileSync(path, bytes);
}

const flipWord = (word: string) => (desk: Desk) => {
  const path = settled(desk.dossier);
  flip(path, readFileSync(path).lastIndexOf(word), 7);
};

const FILES = [
  attempt({
    name: 'captured file altered',
    harm: (desk) => flip(firstCapture(desk), 3, 0),
    noticed: /captured files: 1 altered/,
  }),
  attempt({
    name: 'captured file replaced by a link to its like',
    harm: (desk) => {
      const path = firstCapture(desk);
      renameSync(path, join(desk.root, 'elsewhere'));
      symlinkSync(join(desk.root, 'elsewhere'), path);
    },
    noticed: /captured files: 1 not files but links/,
  }),
  attempt({
    name: 'captured file of no document',
    harm: (desk) => {
      const path = firstCapture(desk);
      copyFileSync(path, `${path.slice(0, -1)}${path.endsWith('0') ? '1' : '0'}`);
    },
    noticed: /captured files: 1 in no document’s record/,
  }),
  attempt({
    name: 'words of the index altered',
    async harm({ dossier }) {
      const connection = await connect(join(dossier, '.corroborate/index'));
      const table = await connection.openTable('passages');
      await table.update({ valuesSql: { search: "replace(search, 'May', 'June')" } });
      table.close();
      connection.close();
    },
    noticed: /index: .*1 whose words differ from the ledger/,
  }),
  attempt({
    name: 'a bit of a text turned so that it is no UTF-8 any more',
    harm: flipWord('out of order for'),
    noticed: /ledger: row \d of \w+ can no longer be read.*Still whole: 3 documents/,
  }),
  attempt({
    name: 'a bit of the schema turned',
    harm: flipWord('CREATE TABLE captures'),
    noticed: /damaged: |ledger: /,
  }),
  attempt({
    name: 'a bit of the file’s header turned',
    harm: ({ dossier }) => flip(settled(dossier), 3, 4),
    noticed: /damaged: /,
  }),
  attempt({
    name: 'file cut in the middle',
    harm: ({ dossier }) => {
      const path = settled(dossier);
      truncateSync(path, Math.floor(statSync(path).size / 2));
    },
    noticed: /damaged: |ledger: /,
  }),
  attempt({
    name: 'ledger put back to how it was earlier, against a head that was noted',
    async harm(desk) {
      const later = join(desk.root, 'later');
      settled(desk.dossier);
      cpSync(desk.dossier, later, { recursive: true });
      const dossier = await openAtDesk(later, desk.keyFile);
      await dossier.publisher({ name: 'Tern Courier', kind: 'news', interests: [] });
      rmSync(desk.head);
      await dossier.head({ output: desk.head });
      await dossier.close();
    },
    noticed: /proofs: .*head\.json rests on a different record/,
    against: true,
  }),
];

const READ_FLIPPED = fileURLToPath(new URL('./read-flipped.ts', import.meta.url));

/** In a process of its own: what is feared is that the driver ends it. */
const NO_ABORT: HostileCase = {
  name: 'bits of the ledger’s file turned one after another: damage is told, the process lives',
  async run() {
    const desk = await newDesk();
    try {
      const args = ['--import', 'tsx', READ_FLIPPED, settled(desk.dossier), desk.root];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return status === 0
        ? 'held'
        : `it ended with ${status}: ${stdout.slice(-200)}${stderr.slice(-500)}`;
    } finally {
      desk.clear();
    }
  },
};

/** What somebody may do to the record of a dossier, and what must notice it. */
export const LEDGER_CASES: readonly HostileCase[] = [
  ...VALUES,
  ...ROWS,
  ...STRUCTURE,
  ...FILES,
  NO_ABORT,
];
