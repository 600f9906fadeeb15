import { isDeepStrictEqual } from 'node:util';
import type { Check } from '../model/check.js';
import { CorroborateError } from '../model/error.js';
import type { Evidence } from '../model/evidence.js';
import type { Report } from '../model/report.js';
import type { Ledger } from '../ports/ledger.js';
import { askDossier } from './ask-dossier.js';
import type { OperationContext } from './context.js';
import type { RecheckOutput } from './outputs/recheck.js';
import type { RunOptions } from './run-options.js';

/**
 * The check that an id, or the start of one, means; the newest without one.
 *
 * @throws {CorroborateError} `not-found`, or `invalid-input` where several ids start like that.
 */
async function findCheck(ledger: Ledger, named: string | undefined): Promise<Check> {
  const checks = await ledger.checks();
  const [newest] = checks;
  if (newest === undefined) {
    throw new CorroborateError('not-found', 'The dossier has no checks yet', {
      hint: 'Ask something first: corroborate ask "QUESTION"',
    });
  }
  if (named === undefined) return newest;
  const start = named.startsWith('chk_') ? named : `chk_${named}`;
  const matches = checks.filter(({ id }) => id.startsWith(start));
  const [match] = matches;
  if (match === undefined) {
    throw new CorroborateError('not-found', `No check ${named} in the dossier`, {
      hint: 'See them with: corroborate list checks',
    });
  }
  if (matches.length > 1) {
    const ids = matches.map(({ id }) => id).join(', ');
    throw new CorroborateError('invalid-input', `Several checks start with ${named}: ${ids}`, {
      hint: 'Name more of the id.',
    });
  }
  return match;
}

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
