import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CorroborateError } from '../src/model/error.js';

/**
 * The flags and the other arguments of a script.
 *
 * @throws {CorroborateError} `invalid-input` for a flag that the script does not have.
 */
export function readCommandLine<Flag extends string>(
  flags: readonly Flag[],
  usage: string,
): { flags: Record<Flag, boolean>; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    flags.map((flag) => [flag, { type: 'boolean', default: false }]),
  );
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const given = Object.fromEntries(flags.map((flag) => [flag, values[flag] === true]));
    return { flags: given as Record<Flag, boolean>, positionals };
  } catch (cause) {
    throw new CorroborateError(
      'invalid-input',
      cause instanceof Error ? cause.message : String(cause),
      {
        hint: usage,
        cause,
      },
    );
  }
}
