import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type ServerNotification,
  type ServerRequest,
} from '@modelcontextprotocol/sdk/types.js';
import { ENGINE_VERSION } from '../app/engine-version.js';
import type { RunOptions } from '../app/run-options.js';
import type { Scope } from '../model/access-token.js';
import { describeTool } from './describe-tool.js';
import { listResources, RESOURCE_TEMPLATES, readResource } from './resources.js';
import { NOTICE } from './source-words.js';
import { toldProgress } from './told-progress.js';
import type { Answer, Tool } from './tool.js';
import type { OpenDossier, ToolDossier } from './tool-dossier.js';
import { failureText, toolFailure } from './tool-failure.js';
import { TOOLS } from './tools.js';
import { toolDossier } from './withholding.js';

/** What clients tell their assistant of this server. */
const INSTRUCTIONS = `Corroborate answers contested questions from a dossier of the user's own sources, and shows where each sentence stands.
Give its verdict as it is, with its probability, and cite documents with quotations. “not-enough-evidence” is an answer: do not fill it from memory.
Have \`audit_text\` check an answer of your own before you give it, and \`verify_quote\` a quotation.
${NOTICE}`;

export interface ServerOptions {
  dossier: OpenDossier;
  /** Whether whoever started the server lets assistants read private documents. */
  mayReadPrivate: boolean;
  /** What the caller may do; tools that need more are not offered. */
  scopes: readonly Scope[];
  /**
   * Asked before a tool has models read.
   *
   * @throws {CorroborateError} `too-many-requests`.
   */
  admit?: () => void;
  /** Told of faults of ours, whose inner words no assistant sees. */
  onFault: (error: unknown) => void;
}

/** What the protocol gives a handler beside its input. */
type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;

/** How far the work is, told where the client asked for it. */
function runOptionsOf({ signal, _meta, sendNotification }: Extra): RunOptions {
  const token = _meta?.progressToken;
  if (token === undefined) return { signal };
  const onProgress = toldProgress((told) => {
    const params = { progressToken: token, ...told };
    // Whoever is gone need not be told.
    sendNotification({ method: 'notifications/progress', params }).catch(() => undefined);
  });
  return { signal, onProgress };
}

const resultOf = ({ value, lines, links = [] }: Answer<object>): CallToolResult => ({
  content: [
    { type: 'text', text: [NOTICE, '', ...lines].join('\n') },
    ...links.map((link) => ({ type: 'resource_link' as const, ...link })),
  ],
  structuredContent: { ...value },
});

/** A fault of ours is told where somebody can mend it. */
function failureOf(error: unknown, signal: AbortSignal, { onFault }: ServerOptions) {
  const failure = toolFailure(error);
  if (failure.code === 'internal-error' && !signal.aborted) onFault(error);
  return failure;
}

async function callTool(
  tool: Tool,
  input: unknown,
  { dossier, options, extra }: { dossier: ToolDossier; options: ServerOptions; extra: Extra },
): Promise<CallToolResult> {
  try {
    if (tool.scope === 'ask') options.admit?.();
    return resultOf(await tool.call(dossier, input, runOptionsOf(extra)));
  } catch (error) {
    const text = failureText(failureOf(error, extra.signal, options));
    return { content: [{ type: 'text', text }], isError: true };
  }
}

/** The protocol's own code for a resource that is not there. */
const NO_RESOURCE = -32002;

function offerResources(server: Server, dossier: ToolDossier, options: ServerOptions): void {
  const told = async <Value>(work: Promise<Value>, { signal }: Extra): Promise<Value> => {
    try {
      return await work;
    } catch (error) {
      const failure = failureOf(error, signal, options);
      const code = failure.code === 'not-found' ? NO_RESOURCE : ErrorCode.InternalError;
      throw new McpError(code, failureText(failure));
    }
  };
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: RESOURCE_TEMPLATES,
  }));
  server.setRequestHandler(ListResourcesRequestSchema, async (_, extra) => ({
    resources: await told(listResources(dossier.context), extra),
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }, extra) =>
    told(readResource(dossier, params.uri), extra),
  );
}

/** A server of the protocol for one dossier and one caller; it speaks once it is connected. */
export function makeMcpServer(options: ServerOptions): Server {
  const { scopes } = options;
  const dossier = toolDossier(options.dossier, options.mayReadPrivate);
  const server = new Server(
    { name: 'corroborate', title: 'Corroborate', version: ENGINE_VERSION },
    { instructions: INSTRUCTIONS, capabilities: { tools: {}, resources: {} } },
  );
  const offered = TOOLS.filter(
    ({ scope }) => scopes.includes(scope) && (scope !== 'write' || dossier.add !== null),
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: offered.map(describeTool) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }, extra) => {
    const tool = offered.find(({ name }) => name === params.name);
    if (tool === undefined) {
      throw new McpError(ErrorCode.InvalidParams, `There is no tool ${params.name} here`);
    }
    return callTool(tool, params.arguments ?? {}, { dossier, options, extra });
  });
  offerResources(server, dossier, options);
  return server;
}
