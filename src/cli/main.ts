#!/usr/bin/env node
import { readConfiguration } from '../app/configuration.js';
import { ERROR_CODES } from '../model/error.js';
import { explainFailure } from './failure.js';
import { makeProgram } from './program.js';
import { Terminal } from './terminal.js';

const configuration = readConfiguration();
const terminal = new Terminal({
  results: process.stdout,
  messages: process.stderr,
  colour: configuration.colour,
});

const stop = new AbortController();
// The first signal lets the item at hand finish; a second one takes its default course.
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const program = makeProgram({
  terminal,
  configuration,
  workingFolder: process.cwd(),
  signal: stop.signal,
  now: () => performance.now(),
  exitWith: (code) => {
    process.exitCode = code;
  },
});

try {
  if (process.argv.length <= 2) {
    program.outputHelp({ error: true });
    process.exitCode = ERROR_CODES['invalid-input'].exit;
  } else {
    await program.parseAsync();
  }
} catch (error) {
  process.exitCode = stop.signal.aborted
    ? explainFailure(stop.signal.reason, terminal)
    : explainFailure(error, terminal);
}
