import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface StartedServer {
  /** `http://127.0.0.1:4173` */
  address: string;
  stop(): Promise<void>;
}

/** Waits for the address that a server prints once it listens. */
function addressFrom(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`a server ended with ${code}:\n${said}`)));
  });
}

/** Starts a program of Node that serves on loopback and prints where. */
export async function startServer(
  program: string,
  args: readonly string[],
): Promise<StartedServer> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await addressFrom(child);
  return {
    address,
    async stop() {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
