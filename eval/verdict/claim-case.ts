import type { VerdictLabel } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';

/** A document of a case, before the engine reads it. */
export interface CaseDocument {
  title: string;
  publisher: string;
  text: string;
  /** What is read as one sentence; by default its sentences. */
  spans?: readonly Span[];
}

/** A claim with the verdict that the data gives it. */
export interface LabelledClaim {
  /** Of the source, the same in every run. */
  id: string;
  claim: string;
  label: VerdictLabel;
}

/** A claim with its verdict and the evidence that the verdict was made on. */
export interface ClaimCase extends LabelledClaim {
  documents: readonly CaseDocument[];
}

/** What the evidence of one claim says together, as Climate-FEVER and SciFact make verdicts. */
export function labelOf(stances: readonly ('supports' | 'refutes' | 'neither')[]): VerdictLabel {
  const said = new Set(stances);
  if (said.has('supports') && said.has('refutes')) return 'conflicting';
  if (said.has('supports')) return 'supported';
  return said.has('refutes') ? 'refuted' : 'not-enough-evidence';
}
