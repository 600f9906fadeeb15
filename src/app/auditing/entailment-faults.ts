import type { Report } from '../../model/report.js';
import type { PassageToRead, Reader } from '../../ports/reader.js';
import type { ReportFault } from '../../writing/audit-parts.js';
import { citedPassage } from '../../writing/cited-passage.js';
import { measureEntailment } from '../../writing/entailment.js';
import type { Stores } from '../dossier/dossier.js';
import type { RunOptions } from '../run-options.js';

/** The sentences that a piece of evidence is taken from, as the dossier has them. */
export async function passageOfEvidence(
  { ledger }: Stores,
  { document, extraction: id, span }: Report['evidence'][number],
): Promise<PassageToRead | undefined> {
  const extraction = await ledger.extraction(id);
  const held = await ledger.document(document.id);
  return held && extraction && citedPassage(held.metadata, extraction, span);
}

/**
 * Reads the sentences of a report that a language model wrote beside what they cite once more:
 * each passage has to entail the sentence by itself, as when it was written.
 *
 * @param reader - Asked for only where the report has such a sentence.
 */
export async function entailmentFaults(
  stores: Stores,
  report: Report,
  reader: () => Promise<Reader>,
  { signal }: RunOptions,
): Promise<ReportFault[]> {
  const faults: ReportFault[] = [];
  for (const [section, { statements }] of report.sections.entries()) {
    for (const [at, { form, text, citations }] of statements.entries()) {
      if (form !== 'generated') continue;
      for (const evidence of report.evidence.filter(({ n }) => citations.includes(n))) {
        signal?.throwIfAborted();
        const passage = await passageOfEvidence(stores, evidence);
        // What the dossier does not have is a fault of the evidence.
        if (passage === undefined) continue;
        const stop = signal ? { signal } : {};
        const { status } = await measureEntailment(await reader(), text, [passage], stop);
        if (status !== 'entailed')
          faults.push({
            place: `sections[${section}].statements[${at}]`,
            message: `[${evidence.n}] does not bear out all of it, as the reader of this machine reads it`,
          });
      }
    }
  }
  return faults;
}
