import { CHECKABLE, whyUncheckable } from '../../asking/uncheckable.js';
import type { Check } from '../../model/check.js';
import { CorroborateError } from '../../model/error.js';
import type { Report } from '../../model/report.js';
import type { WebOfReport } from '../../model/web-run.js';
import { unreadItems } from '../adding/unread-items.js';
import { readModelWeights } from '../calibrating/model-weights-file.js';
import type { OperationContext } from '../context.js';
import { searchingEmbedder } from '../indexing/searching-embedder.js';
import { type AssistingModels, openAssistingModels } from '../language-models/assisting-models.js';
import type { UnsentRequest } from '../outputs/models.js';
import { provenReport } from '../proving/prove-report.js';
import type { RunOptions, Step } from '../run-options.js';
import { type AnswerResult, answer } from './answer.js';
import type { Trace } from './trace.js';

export interface AskRequest {
  question: string;
  /** ISO day: documents of after it are left out; null for all. */
  asOf: string | null;
  /** Id of the check where it was given before the asking; a new one unless given. */
  check?: string;
  /** What was done on the web for the question, where it was. */
  web?: WebOfReport;
  /** Ids of the documents that may answer; all of the dossier unless given. */
  only?: readonly string[];
}

/** The answer to a question, and the check that the dossier keeps of it. */
export interface AskResult {
  check: Check;
  report: Report;
  trace: Trace;
}

/** Answers a question with these models, and keeps nothing of it. */
async function answerWith(
  context: OperationContext,
  { question, asOf, only }: Omit<AskRequest, 'check'>,
  models: AssistingModels,
  { signal, onProgress }: RunOptions,
): Promise<AnswerResult> {
  const why = whyUncheckable(question);
  if (why !== null) throw new CorroborateError('invalid-input', why, { hint: CHECKABLE });
  const { clock, ids } = context;
  const [stores, reader, embedder] = await Promise.all([
    context.stores(),
    context.reader(),
    searchingEmbedder(context, { signal, onProgress }),
  ]);
  const [unread, weights] = await Promise.all([
    unreadItems(stores.dir),
    readModelWeights(stores.dir),
  ]);
  // Tables are of the whole dossier.
  const tables = only === undefined ? await context.tables({ signal, onProgress }) : null;
  const answered = await answer(stores, reader, question, {
    asOf,
    unreadable: unread.length,
    ...(only && { only: new Set(only) }),
    embedder,
    tables,
    models,
    weights,
    clock,
    ids,
    ...(signal && { signal }),
    ...(onProgress && { onProgress: (step: Step) => onProgress({ kind: 'step', ...step }) }),
  });
  signal?.throwIfAborted();
  return answered;
}

/**
 * Answers a question and appends the check to the ledger before anyone sees it.
 *
 * @throws {CorroborateError} `invalid-input` for what no document could settle: nothing is kept of it.
 */
export async function askDossier(
  context: OperationContext,
  { check: id, web, ...request }: AskRequest,
  options: RunOptions,
): Promise<AskResult> {
  const models = await openAssistingModels(context);
  const answered = await answerWith(context, request, models, options);
  const report = await provenReport(context, { ...answered.report, ...(web && { web }) });
  const check: Check = {
    id: id ?? context.ids.next('chk'),
    question: request.question,
    askedAt: report.checkedAt,
    revision: report.dossier.revision,
    engineVersion: report.engine.version,
    report,
  };
  const { ledger } = await context.stores();
  await ledger.appendCheck(check, answered.sentences);
  return { check, report, trace: answered.trace };
}

/**
 * Says what language models would be sent if the question were asked. Nothing is sent, and
 * nothing is kept. What one was asked before is answered from the record, as it would be.
 *
 * @returns The requests, and the report as it is where they get no answer.
 * @throws {CorroborateError} as `askDossier`.
 */
export async function previewQuestion(
  context: OperationContext,
  request: Omit<AskRequest, 'check'>,
  options: RunOptions,
): Promise<{ report: Report; wouldSend: UnsentRequest[] }> {
  const wouldSend: UnsentRequest[] = [];
  const models = await openAssistingModels(context, { dryRun: wouldSend });
  const { report } = await answerWith(context, request, models, options);
  return { report, wouldSend };
}
