import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { onTestFinished } from 'vitest';

/** What a tool answered: its words, and its value as the client validated it. */
interface Told {
  text: string;
  isError: boolean;
  value: unknown;
  links: string[];
}

export interface Assistant {
  client: Client;
  call(name: string, input: Record<string, unknown>): Promise<Told>;
}

/** The client's own minute is short where processors are busy. */
const PATIENCE_MS = 170_000;

type Content = { type: string; text?: string; uri?: string }[];

/** The official client, connected; it is closed when the test ends. */
export async function assistantOver(transport: Transport): Promise<Assistant> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  // Lists the tools, so that the client holds answers against their schemas.
  await client.listTools();
  onTestFinished(() => client.close());
  return {
    client,
    async call(name, input) {
      const { content, isError, structuredContent } = await client.callTool(
        { name, arguments: input },
        undefined,
        { timeout: PATIENCE_MS },
      );
      const parts = content as Content;
      return {
        text: parts.map(({ text = '' }) => text).join(''),
        isError: isError === true,
        value: structuredContent,
        links: parts.flatMap(({ uri }) => uri ?? []),
      };
    },
  };
}
