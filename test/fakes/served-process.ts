import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const MAIN = resolve('dist/cli/main.js');

export interface ServedProcess {
  /** Where it says that it listens. */
  address: string;
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Waits for the address that the server prints once it listens. */
function addressFrom(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, fail) => {
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const [, address] = /open: (http:\S+)/.exec(said) ?? [];
      if (address !== undefined) found(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', (code) => fail(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

/** Starts the built `corroborate serve` on a free port. It is stopped when the test ends. */
export async function servedProcess(...args: string[]): Promise<ServedProcess> {
  const { CORROBORATE_DOSSIER: _, NODE_OPTIONS: __, ...env } = process.env;
  const given = [MAIN, 'serve', '--port', '0', ...args];
  const child = spawn(process.execPath, given, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const stop = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    await ended;
  };
  onTestFinished(() => stop('SIGKILL'));
  return { address: await addressFrom(child), stop };
}
