import { existsSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { type AccessRecord, openAccessRecord } from '../app/access/open-access-record.js';
import { RefusalTally, TALLY_MS } from '../app/access/refusal-tally.js';
import { isGood } from '../app/access/tokens.js';
import { MAX_FILE_BYTES } from '../app/adding/capture-item.js';
import type { Replacements } from '../app/make-context.js';
import { ServedDossiers } from '../app/serving/served-dossiers.js';
import { WatchSchedule } from '../app/serving/watch-schedule.js';
import type { AlertTargets } from '../app/watching/send-alerts.js';
import { CorroborateError } from '../model/error.js';
import { makeApp } from './app.js';
import { CONNECTION_LIMITS, limitConnections } from './security/connection-limits.js';
import { guardsOf } from './security/guards.js';

const DEFAULT_PORT = 4173;
const DEFAULT_HOST = '127.0.0.1';

/** How long answers under way may take once the server is stopped. */
const PATIENCE_MS = 3_000;

/** Where Vite puts the reading room: beside this code once it is built, and else in `dist`. */
const WEB_FOLDERS = ['../web/', '../../dist/web/'];

export interface ServeOptions {
  /** Absolute folder of the one dossier to serve, or null. */
  dossier: string | null;
  /** Absolute folder whose subfolders are dossiers, or null. */
  folder: string | null;
  /** 0 picks a free one. */
  port?: number;
  host?: string;
  /** Bytes of an upload at most; as much as `add` takes of a file unless given. */
  uploadLimit?: number;
  /** How often watched sources are looked at, and who is told; never unless given. */
  watch?: { everyMs: number; targets: AlertTargets };
  /** Whether questions may be sent to the search providers that are configured. */
  searchesWeb?: boolean;
  /** Whether assistants that connect may read private documents. */
  assistantsReadPrivate?: boolean;
  /** What may stand in the place of the real clock, models and so on. */
  replacements?: Replacements;
  onFault: (error: unknown) => void;
}

export interface Server {
  /** `http://127.0.0.1:4173` */
  readonly address: string;
  readonly dossiers: ServedDossiers;
  /** Stops what works, ends all answers, and frees the port. */
  close(): Promise<void>;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

function listening(server: HttpServer, port: number, host: string) {
  return new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      const why = taken ? 'is taken' : `cannot be listened on (${cause.code ?? cause.message})`;
      reject(
        new CorroborateError('invalid-input', `Port ${port} of ${host} ${why}`, {
          hint: 'Choose another one with --port, or stop the program that uses it.',
          cause,
        }),
      );
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

/** The built reading room, or null. */
const webFolder = (): string | null => {
  const folders = WEB_FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  return folders.find((folder) => existsSync(`${folder}index.html`)) ?? null;
};

/** Nobody is let in without a token: a server that others can reach has one at least. */
async function expectToken(record: AccessRecord, host: string, now: Date): Promise<void> {
  if ((await record.tokens()).some((token) => isGood(token, now))) return;
  throw new CorroborateError('invalid-input', `${host} can be reached from other machines`, {
    hint: 'Make an access token first: corroborate token create NAME; or serve on 127.0.0.1.',
  });
}

/**
 * Serves dossiers over HTTP until it is closed. Whoever can reach it from another machine needs an
 * access token.
 *
 * @throws {CorroborateError} `invalid-input` where the port is taken, or where the host is no
 *   loopback address and there is no access token.
 */
export async function serve(options: ServeOptions): Promise<Server> {
  const { port = DEFAULT_PORT, host = DEFAULT_HOST, onFault } = options;
  const { dossier, folder, replacements, searchesWeb = false } = options;
  const { assistantsReadPrivate = false } = options;
  const loopback = isLoopback(host);
  const record = await openAccessRecord({ dossier, folder });
  const now = () => replacements?.clock?.now() ?? new Date();
  try {
    if (!loopback) await expectToken(record, host, now());
  } catch (error) {
    await record.close();
    throw error;
  }
  const dossiers = new ServedDossiers({ dossier, folder, onFault, searchesWeb, ...replacements });
  const uploadLimit = options.uploadLimit ?? MAX_FILE_BYTES;
  const parts = {
    dossiers,
    loopback,
    uploadLimit,
    searchesWeb,
    assistantsReadPrivate,
    web: webFolder(),
    onFault,
  };
  const refusals = new RefusalTally(record);
  const app = makeApp(parts, guardsOf({ record, refusals, loopback, now }));
  const server = createServer(CONNECTION_LIMITS, getRequestListener(app.fetch));
  limitConnections(server);
  const { port: taken } = await listening(server, port, host).catch(async (error: unknown) => {
    await record.close();
    throw error;
  });
  const schedule = options.watch && new WatchSchedule({ dossiers, onFault, ...options.watch });
  const telling = setInterval(() => refusals.flush().catch(onFault), TALLY_MS).unref();
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${name}:${taken}`,
    dossiers,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      // Ends the streams of events, so that those who follow a check hear how it ended.
      await Promise.all([dossiers.stop(), schedule?.close()]);
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
      await closed;
      clearTimeout(late);
      await dossiers.close();
      clearInterval(telling);
      await refusals.flush();
      await record.close();
    },
  };
}
