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
    flags: '--web',
    description:
      'Let whoever may ask questions ask the web too: queries are sent to the configured search providers.',
  },
] as const;

const SERVE_SUMMARY = 'open the reading room and the HTTP API on this machine';

function toPort(value: string): number {
  const port = Number(value);
  if (value.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

interface Given {
  dossier?: string;
  dossiers?: string;
  port?: number;
  host?: string;
  web?: boolean;
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
    command.addOption(option);
  }
  command.action(async () => {
    const { port, host, web = false, ...given } = command.opts<Given>();
    const place = placeOf(given, surroundings);
    const { keyFile, languageModels } = surroundings.configuration;
    // The server's packages are loaded by no other command.
    const { serve } = await import('../http/serve.js');
    const server = await serve({
      ...place,
      searchesWeb: web,
      replacements: { keyFile, languageModels },
      ...(port !== undefined && { port }),
      ...(host !== undefined && { host }),
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
