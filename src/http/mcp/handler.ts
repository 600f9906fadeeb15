import { randomUUID } from 'node:crypto';
import type { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Context } from 'hono';
import { z } from 'zod';
import { askServed } from '../../app/serving/ask-served.js';
import type { ServedDossier } from '../../app/serving/served-dossier.js';
import type { Added, OpenDossier } from '../../mcp/tool-dossier.js';
import { CorroborateError } from '../../model/error.js';
import type { Api, ApiEnv, ApiParts, Caller } from '../answering/api.js';
import { answerProblem } from '../answering/problem-answer.js';
import { networkOf } from '../security/request-facts.js';
import { endSession, sendMessage } from './routes.js';
import { Sessions } from './sessions.js';

type Transport = WebStandardStreamableHTTPServerTransport;

const isPage = (source: string): boolean => /^https?:\/\//i.test(source);

/** Adds web pages: files of the server's machine are not an assistant's to name. */
async function addPages(dossier: ServedDossier, sources: string[]): Promise<Added> {
  const file = sources.find((source) => !isPage(source));
  if (file !== undefined) {
    throw new CorroborateError('forbidden', `${file} is no web address`, {
      hint: 'Send files with the reading room or the HTTP API.',
    });
  }
  const done: Added = { added: [], known: [], failed: [] };
  for (const name of sources) {
    const result = await dossier.add({ url: name });
    if (result.outcome === 'failed') done.failed.push({ name, ...result.failure });
    else (result.outcome === 'known' ? done.known : done.added).push({ name, id: result.document });
  }
  return done;
}

/** A served dossier as one caller may use it. Without tokens nobody has said who may add. */
const dossierFor = (served: ServedDossier, { token, scopes }: Caller): OpenDossier => ({
  context: served.context,
  expectWhole: () => served.expectWhole(),
  ask: (request, options) => askServed(served, { ...request, owner: token }, options),
  add: token !== null && scopes.includes('write') ? (sources) => addPages(served, sources) : null,
});

const holderOf = (c: Context<ApiEnv>, dossier: string) => ({
  caller: c.get('caller').token ?? networkOf(c),
  dossier,
});

const tooMany = (seconds: number): CorroborateError =>
  new CorroborateError('too-many-requests', 'Too much was asked in a short time', {
    hint: `Try again in ${seconds} seconds.`,
    retryable: true,
  });

const gone = (): CorroborateError =>
  new CorroborateError('not-found', 'There is no such session', { hint: 'Begin a new one.' });

const refusalSchema = z.object({ error: z.object({ message: z.string() }) });

/** What the protocol refuses, as a problem like all others of the API; clients go by the status. */
async function asProblem(c: Context, answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  const { error } = refusalSchema.parse(await answer.json());
  const hint = 'Begin with `initialize`, as the Model Context Protocol has it.';
  return answerProblem(c, { code: 'invalid-input', message: error.message, hint }, answer.status);
}

/** Serves assistants the dossiers as tools, behind the guards of the API. */
export function serveAssistants(
  app: Api,
  { dossiers, assistantsReadPrivate = false, onFault }: ApiParts,
): void {
  const sessions = new Sessions<Transport>((transport) => {
    transport.close().catch(onFault);
  });

  /** A session of its own for a client that introduces itself; other messages are refused there. */
  async function begin(c: Context<ApiEnv>, name: string): Promise<Transport> {
    const served = await dossiers.open(name);
    const caller = c.get('caller');
    const takeAsk = c.get('takeAsk');
    const holder = holderOf(c, name);
    // The protocol's packages are loaded where an assistant comes.
    const [{ WebStandardStreamableHTTPServerTransport }, { makeMcpServer }] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'),
      import('../../mcp/make-server.js'),
    ]);
    const transport: Transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id): void => sessions.begin(id, holder, transport),
      onsessionclosed: (id) => sessions.end(id),
    });
    const server = makeMcpServer({
      dossier: dossierFor(served, caller),
      mayReadPrivate: assistantsReadPrivate,
      scopes: caller.scopes,
      admit: () => {
        const seconds = takeAsk?.() ?? 0;
        if (seconds > 0) throw tooMany(seconds);
      },
      onFault,
    });
    await server.connect(transport);
    return transport;
  }

  const transportOf = (c: Context<ApiEnv>, dossier: string): Transport | undefined => {
    const id = c.req.header('mcp-session-id');
    if (id === undefined) return undefined;
    const known = sessions.find(id, holderOf(c, dossier));
    if (known === undefined) throw gone();
    return known;
  };

  app.openapi(sendMessage, async (c) => {
    const { dossier } = c.req.valid('param');
    const transport = transportOf(c, dossier) ?? (await begin(c, dossier));
    // The guards have read the body: what they found good is handed on.
    const parsedBody: unknown = await c.req.json();
    return asProblem(c, await transport.handleRequest(c.req.raw, { parsedBody }));
  });

  app.openapi(endSession, async (c) => {
    const transport = transportOf(c, c.req.valid('param').dossier);
    if (transport === undefined) throw gone();
    return asProblem(c, await transport.handleRequest(c.req.raw));
  });
}
