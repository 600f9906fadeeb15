import type { HostileCase, HostileGroup } from '../hostile-case.js';
import { HOSTILE_FILES } from './files.js';
import type { HostileFile } from './hostile-file.js';
import { HostileServer } from './hostile-server.js';

/** What a document may cost, whatever it holds. */
export interface Bars {
  /** Milliseconds in which the server answers others meanwhile. */
  health: number;
  megabytes: number;
  seconds: number;
}

/** How many times the bars of time are raised for a machine that does other work too. */
const slack = Number(process.env['HOSTILE_SLACK'] ?? 1);

const BARS: Bars = { health: 100 * slack, megabytes: 500, seconds: 20 * slack };

/** What may become of a hostile document: it is read, or refused by a name of its own. */
const FATES =
  /^(?:added|known|updated|not-found|unreadable-document|unsupported-format|document-too-large|document-too-costly)$/;

interface Worst {
  health: number;
  megabytes: number;
  seconds: number;
}

function caseOf(
  { name, bytes }: HostileFile,
  { server, bars, worst }: { server: HostileServer; bars: Bars; worst: Worst },
): HostileCase {
  return {
    name,
    async run() {
      const content = bytes();
      await server.measured();
      const started = performance.now();
      const fate = await server.upload(name, content).catch((error: unknown) => String(error));
      const seconds = (performance.now() - started) / 1000;
      const { slowest, largest } = await server.measured();
      worst.health = Math.max(worst.health, slowest);
      worst.megabytes = Math.max(worst.megabytes, largest);
      worst.seconds = Math.max(worst.seconds, seconds);
      const faults = [
        ...(FATES.test(fate) ? [] : [`it came to ${fate}`]),
        ...(server.running ? [] : ['the server is gone']),
        ...(seconds <= bars.seconds ? [] : [`it took ${seconds.toFixed(1)} s`]),
        ...(largest <= bars.megabytes ? [] : [`reading held ${Math.round(largest)} MB`]),
        ...(slowest <= bars.health ? [] : [`the server was silent for ${Math.round(slowest)} ms`]),
      ];
      return faults.length === 0 ? 'held' : `${faults.join('; ')} (${fate})`;
    },
  };
}

/** Files that are uploaded to a served dossier, one after another, on loopback. */
export const hostileDocuments = (
  files: readonly HostileFile[] = HOSTILE_FILES,
  bars: Bars = BARS,
): HostileGroup => ({
  name: 'documents',
  async open() {
    const server = await HostileServer.start();
    const worst: Worst = { health: 0, megabytes: 0, seconds: 0 };
    return {
      cases: files.map((file) => caseOf(file, { server, bars, worst })),
      summary: () =>
        `slowest ${worst.seconds.toFixed(1)} s; reading held at most ${Math.round(worst.megabytes)} MB; the server answered within ${Math.round(worst.health)} ms`,
      close: () => server.close(),
    };
  },
});

export const documents = hostileDocuments();
