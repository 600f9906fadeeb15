import { resolve } from 'node:path';
import { counted } from '../../model/counted.js';
import type { Verifier } from '../../ports/key-store.js';
import type { Ledger } from '../../ports/ledger.js';
import type { OperationContext } from '../context.js';
import type { Finding } from '../outputs/doctor.js';
import { headIn, type NotedHead, readNotedHead } from '../proving/head-file.js';
import { knownKeys } from '../proving/known-keys.js';
import { type SignatureState, signatureState } from '../proving/signatures.js';
import { namesInShort, ok } from './finding.js';

const SUBJECT = 'proofs';

const REMEDIES = {
  fault:
    'The record, or part of it, has been rewritten. Compare it with a backup and with the reports already published.',
  warning: 'If this desk had its key at the time, the signatures have been removed.',
} as const;

async function faultsOf(
  ledger: Ledger,
  verifiers: readonly Verifier[],
  what: string,
  noted: NotedHead,
): Promise<string[]> {
  const head = headIn(noted);
  const faults: string[] = [];
  if (head !== undefined && !(await ledger.holdsHead(head)))
    faults.push(`${what} rests on a different record: its head is not in the chain`);
  if (signatureState(noted, verifiers) === 'broken') faults.push(`${what} is not what was signed`);
  return faults;
}

/**
 * Reports that were made since this desk's first signature, and are not signed: a signature is
 * easily taken away. Checks come newest first.
 */
function strippedIn(states: readonly { id: string; state: SignatureState }[]): string[] {
  const first = states.findLastIndex(({ state }) => state === 'holds');
  return states
    .slice(0, Math.max(0, first))
    .filter(({ state }) => state === 'none')
    .map(({ id }) => `check ${id} is not signed, though earlier ones are`);
}

/**
 * Holds the record against what was noted of it elsewhere: the heads and signatures in the reports
 * of its checks and, where one is named, in a file from outside, which is the only thing that a
 * record written anew from end to end can't agree with.
 */
export async function examineProofs(
  context: OperationContext,
  { against, key }: { against?: string | undefined; key?: string | undefined },
): Promise<Finding> {
  const { ledger } = await context.stores();
  const verifiers = await knownKeys(context, key);
  const checks = await ledger.checks();
  const faults: string[] = [];
  for (const { id, report } of checks)
    faults.push(...(await faultsOf(ledger, verifiers, `check ${id}`, report)));
  const states = checks.map(({ id, report }) => ({ id, state: signatureState(report, verifiers) }));
  if (against !== undefined) {
    const noted = await readNotedHead(resolve(context.workingFolder, against));
    faults.push(...(await faultsOf(ledger, verifiers, against, noted)));
  }
  const stripped = strippedIn(states);
  if (faults.length + stripped.length > 0) {
    const status = faults.length > 0 ? 'fault' : 'warning';
    const detail = namesInShort([...faults, ...stripped]);
    return { subject: SUBJECT, status, detail, remedy: REMEDIES[status] };
  }
  const signed = states.filter(({ state }) => state === 'holds').length;
  const noted = against === undefined ? '' : `; the record goes on from ${against}`;
  return ok(SUBJECT, `${counted(signed, 'signed check')} of ${checks.length} hold${noted}`);
}
