import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { askDossier } from '../../src/app/asking/ask-dossier.js';
import type { OperationContext } from '../../src/app/context.js';
import { makeMcpServer, type ServerOptions } from '../../src/mcp/make-server.js';
import type { OpenDossier } from '../../src/mcp/tool-dossier.js';
import { type Assistant, assistantOver } from './assistant.js';
import { smallContext } from './small-context.js';
import { type SmallDocument, smallDossier } from './small-dossier.js';

export interface AssistantOptions extends Partial<Omit<ServerOptions, 'dossier'>> {
  documents: SmallDocument[];
  dossier?: Partial<OpenDossier>;
  context?: Partial<OperationContext>;
  models?: Parameters<typeof smallContext>[1];
}

/** An assistant that is connected to a small dossier within this process. */
export async function connectedAssistant(options: AssistantOptions): Promise<Assistant> {
  const { documents, dossier, models, context: replaced, ...rest } = options;
  const context = { ...smallContext(await smallDossier(documents), models), ...replaced };
  const server = makeMcpServer({
    dossier: {
      context,
      expectWhole: async () => {},
      ask: async (request, run) => (await askDossier(context, request, run)).check,
      add: null,
      ...dossier,
    },
    mayReadPrivate: false,
    scopes: ['read', 'ask', 'write'],
    onFault: (error) => {
      throw error;
    },
    ...rest,
  });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await server.connect(ours);
  return assistantOver(theirs);
}
