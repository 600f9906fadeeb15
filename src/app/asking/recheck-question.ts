import type { Ledger } from '../../ports/ledger.js';
import { datedDocuments } from '../comparing/checked-documents.js';
import { compareChecks, verdictOf } from '../comparing/compare-checks.js';
import type { OperationContext } from '../context.js';
import type { RecheckOutput } from '../outputs/recheck.js';
import type { RunOptions } from '../run-options.js';
import { staleReason, staleSourcesOf } from '../watching/stale-reasons.js';
import { askDossier } from './ask-dossier.js';
import { findCheck } from './find-check.js';

/** Documents captured after an instant, first come first. */
async function documentsSince(
  ledger: Ledger,
  instant: string,
): Promise<RecheckOutput['documentsSince']> {
  const since = (await datedDocuments(ledger)).filter(({ capturedAt }) => capturedAt > instant);
  return since.map(({ document: { id, metadata }, capturedAt }) => {
    const { title, publisher } = metadata;
    return { id, title, publisher, capturedAt };
  });
}

/** Asks the question of an earlier check on the dossier as it is now, and compares the reports. */
export async function recheckQuestion(
  context: OperationContext,
  named: string | undefined,
  options: RunOptions,
): Promise<RecheckOutput> {
  const { ledger } = await context.stores();
  const earlier = await findCheck(ledger, named);
  const { question } = earlier;
  const { check, report } = await askDossier(
    context,
    { question, asOf: earlier.report.asOf },
    options,
  );
  const { changed, evidence, reasons } = await compareChecks(ledger, earlier, check);
  const staleSources = await staleSourcesOf(ledger, earlier);
  return {
    question,
    before: {
      check: earlier.id,
      askedAt: earlier.askedAt,
      revision: earlier.revision,
      engine: earlier.engineVersion,
      verdict: verdictOf(earlier.report),
    },
    after: {
      check: check.id,
      revision: check.revision,
      engine: check.engineVersion,
      verdict: verdictOf(report),
    },
    changed,
    gained: evidence.added,
    lost: evidence.removed,
    documentsSince: await documentsSince(ledger, earlier.askedAt),
    reasons: [...staleSources.map(staleReason), ...reasons],
    staleSources,
    report,
  };
}
