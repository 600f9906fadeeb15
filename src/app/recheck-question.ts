import { isDeepStrictEqual } from 'node:util';
import type { Evidence } from '../model/evidence.js';
import type { Report } from '../model/report.js';
import type { Ledger } from '../ports/ledger.js';
import { askDossier } from './ask-dossier.js';
import type { OperationContext } from './context.js';
import { findCheck } from './find-check.js';
import type { RecheckOutput } from './outputs/recheck.js';
import type { RunOptions } from './run-options.js';

const verdictOf = ({ verdict }: Report): RecheckOutput['before']['verdict'] =>
  verdict && {
    label: verdict.label,
    probability: verdict.probability,
    confidence: verdict.confidence,
  };

const keyOf = ({ document, quote, claim }: Evidence): string =>
  JSON.stringify([document.id, claim, quote]);

const missingFrom = (evidence: Evidence[], other: Evidence[]): Evidence[] => {
  const keys = new Set(other.map(keyOf));
  return evidence.filter((piece) => !keys.has(keyOf(piece)));
};

/** What a report says, without what differs between any two runs. */
const substanceOf = ({
  id: _id,
  checkedAt: _at,
  engine: _engine,
  dossier: _dossier,
  ...rest
}: Report) => rest;

async function documentsSince(
  ledger: Ledger,
  instant: string,
): Promise<RecheckOutput['documentsSince']> {
  const since: RecheckOutput['documentsSince'] = [];
  for (const { id, metadata } of await ledger.documents()) {
    const captures = await ledger.captures(id);
    const first = captures.map(({ capturedAt }) => capturedAt).sort()[0];
    if (first === undefined || first <= instant) continue;
    since.push({ id, title: metadata.title, publisher: metadata.publisher, capturedAt: first });
  }
  return since.sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1));
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
    changed: !isDeepStrictEqual(substanceOf(earlier.report), substanceOf(report)),
    gained: missingFrom(report.evidence, earlier.report.evidence),
    lost: missingFrom(earlier.report.evidence, report.evidence),
    documentsSince: await documentsSince(ledger, earlier.askedAt),
    report,
  };
}
