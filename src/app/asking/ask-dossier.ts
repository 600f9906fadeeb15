import { CHECKABLE, whyUncheckable } from '../../asking/uncheckable.js';
import type { Check } from '../../model/check.js';
import { CorroborateError } from '../../model/error.js';
import type { Report } from '../../model/report.js';
import { unreadItems } from '../adding/unread-items.js';
import type { OperationContext } from '../context.js';
import { searchingEmbedder } from '../indexing/searching-embedder.js';
import { provenReport } from '../proving/prove-report.js';
import type { RunOptions, Step } from '../run-options.js';
import { answer } from './answer.js';
import type { Trace } from './trace.js';

export interface AskRequest {
  question: string;
  /** ISO day: documents of after it are left out; null for all. */
  asOf: string | null;
  /** Id of the check where it was given before the asking; a new one unless given. */
  check?: string;
}

/** The answer to a question, and the check that the dossier keeps of it. */
export interface AskResult {
  check: Check;
  report: Report;
  trace: Trace;
}

/**
 * Answers a question and appends the check to the ledger before anyone sees it.
 *
 * @throws {CorroborateError} `invalid-input` for what no document could settle: nothing is kept of it.
 */
export async function askDossier(
  context: OperationContext,
  { question, asOf, check: id }: AskRequest,
  options: RunOptions,
): Promise<AskResult> {
  const { signal, onProgress } = options;
  const why = whyUncheckable(question);
  if (why !== null) throw new CorroborateError('invalid-input', why, { hint: CHECKABLE });
  const { clock, ids } = context;
  const [stores, reader, embedder] = await Promise.all([
    context.stores(),
    context.reader(),
    searchingEmbedder(context, options),
  ]);
  const tables = asOf === null ? await context.tables(options) : null;
  const unread = await unreadItems(stores.dir);
  const { trace, sentences, ...answered } = await answer(stores, reader, question, {
    asOf,
    unreadable: unread.length,
    embedder,
    tables,
    clock,
    ids,
    ...(signal && { signal }),
    ...(onProgress && { onProgress: (step: Step) => onProgress({ kind: 'step', ...step }) }),
  });
  signal?.throwIfAborted();
  const report = await provenReport(context, answered.report);
  const check: Check = {
    id: id ?? ids.next('chk'),
    question,
    askedAt: report.checkedAt,
    revision: report.dossier.revision,
    engineVersion: report.engine.version,
    report,
  };
  await stores.ledger.appendCheck(check, sentences);
  return { check, report, trace };
}
