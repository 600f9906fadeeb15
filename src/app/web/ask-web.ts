import { parseQuestion } from '../../asking/parse-question.js';
import { CHECKABLE, whyUncheckable } from '../../asking/uncheckable.js';
import { CorroborateError } from '../../model/error.js';
import type { WebBudget, WebScope } from '../../model/web-run.js';
import type { Workbench } from '../adding/add-item.js';
import { embedBehind } from '../adding/embed-behind.js';
import { IndexBatch } from '../adding/index-batch.js';
import { SourceRegister } from '../adding/source-register.js';
import { type AskRequest, type AskResult, askDossier } from '../asking/ask-dossier.js';
import type { OperationContext } from '../context.js';
import type { Stores } from '../dossier/dossier.js';
import type { RunOptions } from '../run-options.js';
import { SearchBudget } from '../searchers/search-budget.js';
import { openWebArchive } from './open-web-archive.js';
import { planRun } from './plan-run.js';
import { comparedBy } from './read-page.js';
import { withRendering } from './rendering-fetcher.js';
import { RunLog } from './run-log.js';
import type { RunParts } from './run-parts.js';
import { WEB_RUN } from './run-settings.js';
import { endsOf } from './run-state.js';
import { runWeb } from './run-web.js';
import { webOfReport } from './web-of-report.js';

export interface AskWebRequest extends AskRequest {
  budget?: Partial<WebBudget>;
  /** Whether an unfinished run for the question is left where it is. */
  fresh?: boolean;
  /** Whether the scripts of pages are run that are empty without them. */
  render?: boolean;
  /** Which documents answer; all of the dossier unless given. */
  scope?: WebScope;
}

/** @throws {CorroborateError} `invalid-input` where nobody may be asked. */
async function searchersFor(context: OperationContext) {
  const searchers = await context.searchers();
  if (searchers.some(({ takes }) => takes === 'words')) return searchers;
  const { forbiddenBy } = await context.searchSettings();
  throw forbiddenBy === null
    ? new CorroborateError('invalid-input', 'No search provider is configured', {
        hint: 'Set CORROBORATE_SEARXNG_URL, or configure another provider: see docs/web.md.',
      })
    : new CorroborateError('forbidden', `${forbiddenBy} forbids searching the web`, {
        hint: 'Change it, or ask without `web`.',
      });
}

async function budgetOf(
  { searchSettings }: OperationContext,
  { pages, seconds, megabytes, queries, dollars }: Partial<WebBudget>,
): Promise<WebBudget> {
  const { budgets } = await searchSettings();
  return {
    pages: pages ?? WEB_RUN.pages,
    seconds: seconds ?? WEB_RUN.seconds,
    megabytes: megabytes ?? WEB_RUN.megabytes,
    queries: queries ?? budgets.queries,
    dollars: dollars ?? budgets.dollars,
  };
}

async function logOf(
  context: OperationContext,
  { ledger }: Stores,
  { question, asOf, budget = {}, fresh = false }: AskWebRequest,
  onProgress: RunOptions['onProgress'],
): Promise<RunLog> {
  const asked = { question, asOf };
  const known = fresh ? null : await RunLog.unfinished(ledger, context.clock, asked);
  if (known !== null) {
    const text = `Going on with the run of ${known.state.began.at.slice(0, 16).replace('T', ' ')}, which came to no answer`;
    onProgress?.({ kind: 'note', text });
    return known;
  }
  const queries = planRun(parseQuestion(question));
  return RunLog.begin(ledger, context, {
    ...asked,
    budget: await budgetOf(context, budget),
    queries,
  });
}

/** The texts that an interrupted run kept. */
async function textsOf({ ledger }: Stores, { state }: RunLog): Promise<ReadonlySet<string>[]> {
  const ids = endsOf(state, 'kept').flatMap(({ document, copy }) => (copy ? [] : [document]));
  const texts: ReadonlySet<string>[] = [];
  if (ids.length === 0) return texts;
  for await (const { text } of ledger.extractions(ids)) texts.push(comparedBy(text));
  return texts;
}

/** Runs over the web for a question, and leaves what was kept as documents that can be found. */
async function gatherFromWeb(
  unrendered: OperationContext,
  request: AskWebRequest,
  options: RunOptions,
): Promise<RunLog> {
  const context = await withRendering(unrendered, request.render ?? false);
  const searchers = await searchersFor(context);
  const [stores, embedder] = await Promise.all([context.stores(), context.embedder()]);
  const log = await logOf(context, stores, request, options.onProgress);
  const { began, spent } = log.state;
  const budget = new SearchBudget(began.budget, context.clock, spent);
  const web = openWebArchive(stores.dir, context);
  const batch = new IndexBatch(stores.index);
  const warn = (text: string) => options.onProgress?.({ kind: 'warning', text });
  const bench: Workbench = {
    context,
    stores,
    batch,
    register: new SourceRegister(stores.ledger, { trust: false, warn }),
    touched: new Set(),
    fetchOptions: {},
  };
  let bytes = 0;
  const parts: RunParts = {
    question: parseQuestion(request.question),
    searchers: searchers.map((searcher) => budget.within(searcher)),
    budget,
    bench,
    archive: {
      ...web,
      keep: async (exchange) => {
        bytes += exchange.response.body.byteLength;
        await web.keep(exchange);
      },
    },
    log,
    texts: await textsOf(stores, log),
    now: () => performance.now(),
    options,
  };
  try {
    await runWeb(parts, () => bytes);
    if (bytes > 0) await web.note('run', webOfReport(log.state, request.scope ?? 'also'));
  } catch (error) {
    const text = 'What was kept stays: asking the same question of the web again goes on from here';
    if (options.signal?.aborted) options.onProgress?.({ kind: 'note', text });
    throw error;
  } finally {
    await batch.flush();
    await web.close();
  }
  await stores.index.optimize();
  await embedBehind(stores.index, embedder, options);
  return log;
}

/**
 * Answers a question from the web and the dossier: searches, keeps what is read as documents of the
 * dossier, and then answers as over any dossier. A run for the same question that came to no
 * answer is resumed, and what it fetched is not fetched again.
 *
 * @throws {CorroborateError} `invalid-input` for what no document could settle, and where no
 *   provider is configured; `search-failed` where no search was answered; as `askDossier`.
 */
export async function askWeb(
  context: OperationContext,
  request: AskWebRequest,
  options: RunOptions,
): Promise<AskResult> {
  const why = whyUncheckable(request.question);
  if (why !== null) throw new CorroborateError('invalid-input', why, { hint: CHECKABLE });
  const log = await gatherFromWeb(context, request, options);
  const { question, asOf, check, scope = 'also' } = request;
  const web = webOfReport(log.state, scope);
  const only = scope === 'only' ? endsOf(log.state, 'kept').map(({ document }) => document) : null;
  const asked = { question, asOf, web, ...(check && { check }), ...(only && { only }) };
  const result = await askDossier(context, asked, options);
  await log.add({ kind: 'answered', check: result.check.id });
  return result;
}
