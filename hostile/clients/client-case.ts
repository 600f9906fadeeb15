import { type HostileCase, verdictOf } from '../hostile-case.js';
import { exchange, requestOf } from './exchange.js';
import { type Served, served, shared } from './served.js';

type Deed = (server: Served) => Promise<readonly (string | false | undefined)[]>;

interface Options {
  /** Whether the server asks for tokens. */
  tokens?: boolean;
  slow?: true;
}

/** Whether the server still answers, and met no fault of its own. */
async function afterwards({ port, secret, faults, uploads }: Served) {
  const headers = { authorization: `Bearer ${secret}` };
  for (let tries = 0; tries < 60 && uploads().length > 0; tries += 1)
    await new Promise((done) => setTimeout(done, 50));
  const { status } = await exchange(port, requestOf(port, { path: '/api/session', headers }));
  return [
    status !== 200 && `afterwards the server answers ${status}`,
    faults.length > 0 && `the server met a fault of its own: ${String(faults[0])}`,
    uploads().length > 0 && `uploads were left lying: ${uploads().join(', ')}`,
  ] as const;
}

/**
 * A case of a rude client.
 *
 * @param deed - Gives what gave way; what is false held.
 */
export const clientCase = (
  name: string,
  deed: Deed,
  { tokens = false, slow }: Options = {},
): HostileCase => ({
  name,
  ...(slow && { slow }),
  async run() {
    const server = await (tokens ? shared() : served());
    try {
      return verdictOf(...(await deed(server)), ...(await afterwards(server)));
    } finally {
      await server.close();
    }
  },
});

/** What gave way where the answer has another status than one of these. */
export const unless = (
  { status }: { status: number },
  ...expected: readonly number[]
): string | false =>
  !expected.includes(status) && `it was answered with ${status}, not ${expected.join(' or ')}`;
