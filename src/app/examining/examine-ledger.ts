import { counted } from '../../model/counted.js';
import type { Ledger, LedgerCounts, LedgerFault } from '../../ports/ledger.js';
import type { Stores } from '../dossier/dossier.js';
import type { Finding } from '../outputs/doctor.js';
import { examineSafely, namesInShort, ok } from './finding.js';

const SUBJECT = 'ledger';

const inWords = ({ documents, extractions, publishers, checks }: LedgerCounts): string =>
  [
    counted(documents, 'document'),
    counted(extractions, 'text'),
    counted(publishers, 'publisher'),
    counted(checks, 'check'),
  ].join(', ');

/** How much of each part no fault was found in. */
async function whole(ledger: Ledger, faults: readonly LedgerFault[]): Promise<string> {
  const counts = await ledger.counts();
  const left = (part: keyof LedgerCounts): number =>
    Math.max(0, counts[part] - faults.filter((fault) => fault.part === part).length);
  const { documents, extractions, publishers, checks } = {
    documents: left('documents'),
    extractions: left('extractions'),
    publishers: left('publishers'),
    checks: left('checks'),
  };
  return inWords({ documents, extractions, publishers, checks });
}

/** Looks at the ledger's file, its rows and the chain that they form. */
export async function examineLedger({ ledger }: Stores): Promise<Finding> {
  const faults = await ledger.faults();
  if (faults.length === 0) {
    const { entries, digest } = await ledger.head();
    const detail = `intact: ${inWords(await ledger.counts())}; the chain of ${counted(entries, 'entry', 'entries')} holds, its head is ${digest}`;
    return ok(SUBJECT, detail);
  }
  const detail = namesInShort(faults.map(({ message }) => message));
  return examineSafely(SUBJECT, async () => ({
    subject: SUBJECT,
    status: 'fault',
    detail: `${detail}. Still whole: ${await whole(ledger, faults).catch(() => 'what the captured files hold')}`,
    remedy:
      'Restore the dossier from a backup, or add its captured files to a new one; until then, do not trust anything named here.',
  }));
}
