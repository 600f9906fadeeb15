import { Command } from 'commander';
import { locateDossier } from '../app/dossier/locate-dossier.js';
import { makeContext } from '../app/make-context.js';
import { progressDisplay } from './progress-display.js';
import type { Surroundings } from './surroundings.js';

const SUMMARY = 'give an assistant the dossier as tools, over standard input and output (MCP)';

const OPTIONS = [
  {
    flags: '--dossier <DIR>',
    description: 'Folder of the dossier. By default, CORROBORATE_DOSSIER or the nearest one.',
  },
  { flags: '--allow-add', description: 'Let the assistant add files and web pages.' },
  {
    flags: '--read-private',
    description: 'Let the assistant read private documents. By default, those are withheld.',
  },
] as const;

interface Given {
  dossier?: string;
  allowAdd?: boolean;
  readPrivate?: boolean;
}

/** The command that an assistant starts. It is a surface of its own, and no operation. */
export function mcpCommand(surroundings: Surroundings): Command {
  const command = new Command('mcp').summary(SUMMARY);
  command.description(`${SUMMARY[0]?.toUpperCase()}${SUMMARY.slice(1)}.`);
  for (const { flags, description } of OPTIONS) command.option(flags, description);
  command.action(async () => {
    const { terminal, configuration, workingFolder, signal, now } = surroundings;
    const { dossier: named, allowAdd = false, readPrivate = false } = command.opts<Given>();
    // Looked for at once: a client shows why a server did not start, and no later answer is as plain.
    const dir = locateDossier({ named, configured: configuration.dossier, workingFolder });
    const context = makeContext({
      workingFolder,
      locate: () => dir,
      onProgress: progressDisplay(terminal, now),
      keyFile: configuration.keyFile,
      languageModels: configuration.languageModels,
    });
    const onFault = (error: unknown) =>
      terminal.tell(error instanceof Error ? `${error.stack}` : String(error));
    try {
      // The protocol's packages are loaded by no other command.
      const { serveStdio } = await import('../mcp/serve-stdio.js');
      await serveStdio({ context, allowAdd, mayReadPrivate: readPrivate, signal, onFault });
    } finally {
      await context.close();
    }
  });
  return command;
}
