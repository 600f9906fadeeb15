import { CorroborateError, ERROR_CODES } from '../src/model/error.js';

/**
 * Runs a script of the project as a command: what fails is told on standard error in a line, with
 * its hint, and the exit code is that of the error's kind.
 */
export async function runCommand(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    console.error(`error: ${error.message}`);
    if (error.hint !== undefined) console.error(`  ${error.hint}`);
    process.exitCode = ERROR_CODES[error.code].exit;
  }
}
