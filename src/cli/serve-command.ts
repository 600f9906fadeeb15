import { once } from 'node:events';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { locateDossier } from '../app/dossier/locate-dossier.js';
import { CorroborateError } from '../model/error.js';
import type { Surroundings } from './surroundings.js';

const SERVE_OPTIONS = [
  {
    flags: '--dossier <DIR>',
    description:
      "The dossier's folder. By default, CORROBORATE_DOSSIER or the nearest dossier; with --dossiers, none.",
  },
  {
    flags: '--dossiers <DIR>',
    description: 'A folder whose subfolders are dossiers. New dossiers are made in it.',
  },
  { flags: '--port <N>', description: 'The port to listen on. 0 picks a free one.' },
  { flags: '--host <HOST>', description: 'The address to listen on.' },
  {
    flags: '--watch-every <TIME>',
    description: 'Look at the watched sources this often: 30m, 6h, 1d. By default, never.',
  },
  {
    flags: '--webhook <URL>',
    description: 'Post what those looks find as JSON to an https address, or one of this machine.',
  },
  {
    flags: '--mail-file <DIR>',
    description: 'Write what they find as .eml files into this folder.',
  },
  {
    flags: '--web',
    description:
      'Let whoever may ask questions ask the web too: queries are sent to the configured search providers.',
  },
  {
    flags: '--assistants-read-private',
    description:
      'Let assistants that connect (MCP) read private documents too. By default, those are withheld.',
  },
] as const;

const SERVE_SUMMARY = 'open the reading room and the HTTP API on this machine';

function toPort(value: string): number {
  const port = Number(value);
  if (value.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** What a timer can wait: longer is not in days that anybody means. */
const MOST_MS = 24 * UNIT_MS.d;

/** `6h` in milliseconds. */
function toInterval(value: string): number {
  const [, count, unit] = /^(\d{1,5})([mhd])$/.exec(value.trim()) ?? [];
  const ms = Number(count) * (unit === 'm' || unit === 'h' || unit === 'd' ? UNIT_MS[unit] : 0);
  if (ms >= UNIT_MS.m && ms <= MOST_MS) return ms;
  throw new InvalidArgumentError('A time is 1m to 24d: 30m, 6h, 1d.');
}

interface Given {
  dossier?: string;
  dossiers?: string;
  port?: number;
  host?: string;
  watchEvery?: number;
  webhook?: string;
  mailFile?: string;
  web?: boolean;
  assistantsReadPrivate?: boolean;
}

function placeOf(
  { dossier, dossiers }: Given,
  { configuration, workingFolder }: Surroundings,
): { dossier: string | null; folder: string | null } {
  const folder = dossiers === undefined ? null : resolve(workingFolder, dossiers);
  if (folder !== null && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CorroborateError('not-found', `${folder} is not a folder`, {
      hint: 'Create it first, or name another one with --dossiers.',
    });
  }
  if (dossier === undefined && folder !== null) return { dossier: null, folder };
  const configured = configuration.dossier;
  return { dossier: locateDossier({ named: dossier, configured, workingFolder }), folder };
}

/** The command that serves until it is stopped. It is a surface of its own, and no operation. */
export function serveCommand(surroundings: Surroundings): Command {
  const { terminal, signal } = surroundings;
  const command = new Command('serve').summary(SERVE_SUMMARY);
  command.description(`${SERVE_SUMMARY[0]?.toUpperCase()}${SERVE_SUMMARY.slice(1)}.`);
  for (const { flags, description } of SERVE_OPTIONS) {
    const option = new Option(flags, description);
    if (flags.startsWith('--port')) option.argParser(toPort);
    if (flags.startsWith('--watch-every')) option.argParser(toInterval);
    command.addOption(option);
  }
  command.action(async () => {
    const {
      port,
      host,
      web = false,
      assistantsReadPrivate = false,
      watchEvery,
      webhook,
      mailFile,
      ...given
    } = command.opts<Given>();
    const place = placeOf(given, surroundings);
    const { keyFile, languageModels, webhookSecret } = surroundings.configuration;
    const mailFolder =
      mailFile === undefined ? null : resolve(surroundings.workingFolder, mailFile);
    const targets = { webhook: webhook ?? null, mailFolder };
    // The server's packages are loaded by no other command.
    const { serve } = await import('../http/serve.js');
    const server = await serve({
      ...place,
      searchesWeb: web,
      assistantsReadPrivate,
      replacements: { keyFile, languageModels, webhookSecret },
      ...(port !== undefined && { port }),
      ...(host !== undefined && { host }),
      ...(watchEvery !== undefined && { watch: { everyMs: watchEvery, targets } }),
      onFault: (error) => terminal.tell(error instanceof Error ? `${error.stack}` : String(error)),
    });
    terminal.print(`The reading room is open: ${server.address}`);
    terminal.tell('Stop it with Ctrl-C; unfinished checks can be resumed.');
    if (!signal.aborted) await once(signal, 'abort');
    terminal.tell('Stopping');
    await server.close();
  });
  return command;
}
