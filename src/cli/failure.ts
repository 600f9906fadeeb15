import { CommanderError } from 'commander';
import { CorroborateError, ERROR_CODES } from '../model/error.js';
import { visibleText } from '../publishing/visible-text.js';
import type { Terminal } from './terminal.js';
import { terminalHint } from './terminal-hint.js';

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

function tell(terminal: Terminal, message: string, hint?: string): void {
  const { messageColors: colors } = terminal;
  terminal.tell(`${colors.bold('error:')} ${visibleText(message)}`);
  if (hint !== undefined) terminal.tell(visibleText(terminalHint(hint)));
}

/**
 * Says on the terminal what went wrong and what to do.
 *
 * @returns The exit code.
 */
export function explainFailure(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    // Commander has printed its own message. Help that was asked for is no failure.
    return error.exitCode === 0 ? 0 : ERROR_CODES['invalid-input'].exit;
  }
  if (error instanceof CorroborateError) {
    tell(terminal, error.message, error.hint);
    return ERROR_CODES[error.code].exit;
  }
  if (isAbort(error)) {
    tell(terminal, 'Stopped');
    return ERROR_CODES.interrupted.exit;
  }
  tell(
    terminal,
    `An error in Corroborate: ${error instanceof Error ? error.message : String(error)}`,
    'Please report it, with what you ran. The dossier keeps everything it has confirmed.',
  );
  if (error instanceof Error && error.stack !== undefined) terminal.tell(error.stack);
  return ERROR_CODES['internal-error'].exit;
}
