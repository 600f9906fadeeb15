import { z } from 'zod';
import type { VerdictLabel } from '../../../src/model/report.js';
import { readJsonLines } from '../../data/json-lines.js';
import type { ClaimCase } from '../claim-case.js';

const LABELS = {
  supports: 'supported',
  refutes: 'refuted',
  neither: 'not-enough-evidence',
  disputed: 'conflicting',
} as const satisfies Record<string, VerdictLabel>;

const claimSchema = z.object({
  id: z.string(),
  claim: z.string(),
  label: z.enum(['supports', 'refutes', 'neither', 'disputed']),
  evidences: z.array(z.object({ text: z.string(), title: z.string() })),
});

/** Climate-FEVER by claim: five sentences of Wikipedia each, disputed as conflicting. */
export const readClimateFever = (path: string): ClaimCase[] =>
  readJsonLines(path, claimSchema, 'Climate-FEVER: id, claim, label, evidences').map(
    ({ id, claim, label, evidences }) => ({
      id,
      claim,
      label: LABELS[label],
      documents: evidences.map(({ text, title }) => ({ title, publisher: title, text })),
    }),
  );
