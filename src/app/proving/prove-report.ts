import type { Report } from '../../model/report.js';
import type { OperationContext } from '../context.js';
import { signatureOf } from './signatures.js';

/** The report with the head of the record that it rests on and, where this desk has a key, its signature. */
export async function provenReport(context: OperationContext, report: Report): Promise<Report> {
  const [{ ledger }, signer] = await Promise.all([context.stores(), context.keys.open()]);
  const dossier = { ...report.dossier, head: await ledger.head() };
  const proven = { ...report, dossier };
  return signer === null ? proven : { ...proven, signature: signatureOf(proven, signer) };
}
