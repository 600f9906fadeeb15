import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { OperationContext } from '../app/context.js';
import { expectWholeIndex } from '../app/indexing/rebuilding.js';
import { runOperation } from '../app/operation.js';
import { add } from '../app/operations/add.js';
import type { RunOptions } from '../app/run-options.js';
import type { Scope } from '../model/access-token.js';
import { makeMcpServer } from './make-server.js';
import type { Added, OpenDossier } from './tool-dossier.js';

export interface StdioOptions {
  context: OperationContext;
  /** Whether the assistant may add sources. */
  allowAdd: boolean;
  /** Whether it may read private documents. */
  mayReadPrivate: boolean;
  /** Ends the serving. */
  signal: AbortSignal;
  onFault: (error: unknown) => void;
}

type Adding = NonNullable<OpenDossier['add']>;

async function addSources(
  context: OperationContext,
  sources: string[],
  options: RunOptions,
): Promise<Added> {
  const done = await runOperation(add, context, { sources }, options);
  return { ...done, added: [...done.added, ...done.updated] };
}

/** Adds one thing after another, as a command would; assistants call tools side by side. */
function inTurn(work: Adding): Adding {
  let last: Promise<unknown> = Promise.resolve();
  return (sources, options) => {
    const added = last.then(() => work(sources, options));
    last = added.catch(() => undefined);
    return added;
  };
}

/** The dossier of a process of its own. */
function ownDossier({ context, allowAdd }: StdioOptions): OpenDossier {
  return {
    context,
    expectWhole: async () => expectWholeIndex((await context.stores()).dir),
    ask: async (request, options) => {
      const { askDossier } = await import('../app/asking/ask-dossier.js');
      return (await askDossier(context, request, options)).check;
    },
    add: allowAdd ? inTurn((sources, options) => addSources(context, sources, options)) : null,
  };
}

/**
 * Serves an assistant over standard input and output until its end, or until the signal. Nothing but
 * the protocol may be written to standard output meanwhile.
 */
export async function serveStdio(options: StdioOptions): Promise<void> {
  const { allowAdd, mayReadPrivate, signal, onFault } = options;
  const scopes: Scope[] = ['read', 'ask', ...(allowAdd ? (['write'] as const) : [])];
  const server = makeMcpServer({
    dossier: ownDossier(options),
    mayReadPrivate,
    scopes,
    onFault,
  });
  const ended = new Promise<void>((settle) => {
    server.onclose = settle;
    process.stdin.once('end', settle);
    signal.addEventListener('abort', () => settle(), { once: true });
  });
  await server.connect(new StdioServerTransport());
  if (!signal.aborted) await ended;
  await server.close();
}
