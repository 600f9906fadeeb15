import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const chatRequest = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

/** One request as it came in. */
export interface EndpointRequest {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  model: string;
  /** The messages, in their order. */
  messages: readonly { role: string; content: string }[];
  /** What the model was told to do: its system message. */
  instructions: string;
  /** What it was given: the first message of the user. */
  material: string;
  /** The whole body, parsed; null where there was none. */
  body: unknown;
}

/** What an endpoint may do instead of answering. */
type EndpointFault =
  /** Takes the request and says nothing more. */
  | 'silence'
  /** Closes the connection before a word. */
  | 'drop'
  /** Closes the connection in the middle of the answer. */
  | 'break'
  /** Never comes to an end. */
  | 'endless';

export type EndpointReply =
  | {
      /** What the model says; what is no string is said as JSON. */
      says: unknown;
      finish?: string;
      /** Null where it does not count tokens. */
      tokens?: { input: number; output: number } | null;
      afterMs?: number;
    }
  | { status: number; headers?: Record<string, string>; body?: string }
  | { fault: EndpointFault };

export interface ScriptedEndpoint {
  /** Base address of its OpenAI form, as a user would write it: `http://127.0.0.1:4000/v1`. */
  url: string;
  requests: EndpointRequest[];
  close(): Promise<void>;
}

async function received(incoming: IncomingMessage): Promise<EndpointRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const body: unknown = text === '' ? null : JSON.parse(text);
  const chat = chatRequest.safeParse(body);
  const messages = chat.success ? chat.data.messages : [];
  const first = (role: string) => messages.find((one) => one.role === role)?.content ?? '';
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers,
    model: chat.success ? chat.data.model : '',
    messages,
    instructions: first('system'),
    material: first('user'),
    body,
  };
}

function misbehave(fault: EndpointFault, response: ServerResponse): void {
  if (fault === 'drop') response.destroy();
  if (fault === 'break') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"choices": [{"message": {"content": "');
    setTimeout(() => response.destroy(), 20);
  }
  if (fault === 'endless') {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  }
}

async function send(reply: EndpointReply, response: ServerResponse): Promise<void> {
  if ('fault' in reply) return misbehave(reply.fault, response);
  if ('status' in reply) {
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.body ?? '');
    return;
  }
  const { says, finish = 'stop', tokens = { input: 100, output: 10 }, afterMs = 0 } = reply;
  if (afterMs > 0) await new Promise((done) => setTimeout(done, afterMs));
  const content = typeof says === 'string' ? says : JSON.stringify(says);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
      ...(tokens && {
        usage: { prompt_tokens: tokens.input, completion_tokens: tokens.output },
      }),
    }),
  );
}

/**
 * A language model's endpoint on the loopback address, in the form of OpenAI's, that replies to
 * each request as a script says. Who opens it closes it.
 */
export async function openScriptedEndpoint(
  script: (request: EndpointRequest) => EndpointReply | Promise<EndpointReply>,
): Promise<ScriptedEndpoint> {
  const requests: EndpointRequest[] = [];
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = await received(incoming);
    requests.push(request);
    await send(await script(request), response);
  };
  const server = createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => {
      response.writeHead(500).end(`the script of the endpoint fails: ${String(error)}`);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
