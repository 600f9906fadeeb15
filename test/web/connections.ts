import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

const CHANNEL = 'net.client.socket';

/** Notes every connection that this process opens, whoever opens it, until it is stopped. */
export function watchConnections(): { readonly seen: readonly string[]; stop(): void } {
  const seen: string[] = [];
  const note = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    socket.once('connect', () => seen.push(`${socket.remoteAddress}:${socket.remotePort}`));
  };
  subscribe(CHANNEL, note);
  return { seen, stop: () => unsubscribe(CHANNEL, note) };
}
