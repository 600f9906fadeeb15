import { resolve } from 'node:path';
import { Command } from 'commander';
import { locateDossier } from '../app/dossier/locate-dossier.js';
import { startDossier } from '../app/dossier/start-dossier.js';
import { ENGINE_VERSION } from '../app/engine-version.js';
import { makeContext } from '../app/make-context.js';
import { type Operation, runOperation } from '../app/operation.js';
import { OPERATIONS } from '../app/operations.js';
import { ERROR_CODES } from '../model/error.js';
import { type CommandInput, commandOf } from './command.js';
import { mcpCommand } from './mcp-command.js';
import type { Presenter } from './presenter.js';
import { PRESENTERS } from './presenters.js';
import { progressDisplay } from './progress-display.js';
import { serveCommand } from './serve-command.js';
import type { Surroundings } from './surroundings.js';

async function act(
  operation: Operation,
  presenter: Presenter<unknown>,
  typed: CommandInput,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, configuration, workingFolder, signal, now, exitWith } = surroundings;
  presenter.check?.(typed.form);
  const locate = () =>
    locateDossier({ named: typed.dossier, configured: configuration.dossier, workingFolder });
  if (typed.dossier !== undefined && operation.startsDossier?.(typed.input))
    await startDossier(resolve(workingFolder, typed.dossier));
  const onProgress = progressDisplay(terminal, now);
  const context = makeContext({
    workingFolder,
    locate,
    onProgress,
    keyFile: configuration.keyFile,
    languageModels: configuration.languageModels,
    webhookSecret: configuration.webhookSecret,
  });
  try {
    const output = await runOperation(operation, context, typed.input, { signal, onProgress });
    terminal.clearStatus();
    const isForm = presenter.options !== undefined;
    if (typed.json && !isForm) terminal.print(JSON.stringify(output, null, 2));
    else await presenter.present(output, terminal, typed.form, context);
    const outcome = operation.outcome?.(output);
    if (outcome !== undefined) exitWith(ERROR_CODES[outcome].exit);
  } finally {
    terminal.clearStatus();
    await context.close();
  }
}

/** The whole command line, derived from the operations. */
export function makeProgram(surroundings: Surroundings): Command {
  const { terminal } = surroundings;
  const program = new Command('corroborate')
    .description('Ask a contested question over your own sources; get an answer you can check.')
    .version(ENGINE_VERSION, '--version', 'Print the version.')
    .helpOption('-h, --help', 'Show this.')
    .helpCommand('help [COMMAND]', 'show what a command takes');
  const settle = (command: Command): Command =>
    command
      .exitOverride()
      .showHelpAfterError(false)
      .configureHelp({ helpWidth: terminal.width, sortSubcommands: false })
      .configureOutput({
        writeOut: (text) => terminal.print(text),
        writeErr: (text) => terminal.tell(text.trimEnd()),
      });
  settle(program);
  for (const operation of OPERATIONS) {
    const presenter: Presenter<never> = PRESENTERS[operation.name];
    const run = (typed: CommandInput) => act(operation, presenter, typed, surroundings);
    const command = commandOf(operation, presenter.options ?? [], run);
    program.addCommand(settle(command.helpOption('-h, --help', 'Show this.')));
  }
  for (const surface of [serveCommand, mcpCommand])
    program.addCommand(settle(surface(surroundings).helpOption('-h, --help', 'Show this.')));
  return program;
}
