import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../../model/report.js';
import type { Verifier } from '../../ports/key-store.js';
import type { ReportAudit } from '../outputs/audit.js';
import { type SignatureState, signatureState } from '../proving/signatures.js';

type Fault = ReportAudit['faults'][number];

/** Fields that no report has could tell a reader what no audit looked at. */
export function unknownFields(value: unknown, report: Report): Fault[] {
  const isRecord = typeof value === 'object' && value !== null;
  const { trace: _trace, ...rest } = isRecord ? { trace: undefined, ...value } : {};
  return isDeepStrictEqual(rest, report)
    ? []
    : [{ place: 'report', message: 'it has fields that reports do not have' }];
}

/** What a report's signature is worth, and that it is broken as a fault. */
export function signatureFaults(
  report: Report,
  verifiers: readonly Verifier[],
): { state: SignatureState; faults: Fault[] } {
  const state = signatureState(report, verifiers);
  const message = 'it was changed after it was signed, or signed by someone else';
  return { state, faults: state === 'broken' ? [{ place: 'signature', message }] : [] };
}
