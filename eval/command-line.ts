import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CorroborateError } from '../src/model/error.js';

/** What was given to a script: flags, options with a value, and the other arguments. */
export interface CommandLine<Flag extends string, Option extends string> {
  flags: Record<Flag, boolean>;
  options: Partial<Record<Option, string>>;
  positionals: string[];
}

/**
 * The arguments of a script.
 *
 * @param options - Names of options that take a value: `reader` for `--reader NAME`.
 * @throws {CorroborateError} `invalid-input` for a flag or option that the script does not have.
 */
export function readCommandLine<Flag extends string, Option extends string = never>(
  flags: readonly Flag[],
  usage: string,
  options: readonly Option[] = [],
): CommandLine<Flag, Option> {
  const known: NonNullable<ParseArgsConfig['options']> = Object.fromEntries([
    ...flags.map((flag) => [flag, { type: 'boolean', default: false }]),
    ...options.map((option) => [option, { type: 'string' }]),
  ]);
  try {
    const { values, positionals } = parseArgs({ options: known, allowPositionals: true });
    const given = Object.fromEntries(flags.map((flag) => [flag, values[flag] === true]));
    const named = options.flatMap((option) => {
      const value = values[option];
      return typeof value === 'string' ? [[option, value]] : [];
    });
    return {
      flags: given as Record<Flag, boolean>,
      options: Object.fromEntries(named) as Partial<Record<Option, string>>,
      positionals,
    };
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

/**
 * The value of an option as one of those that it may have.
 *
 * @throws {CorroborateError} `invalid-input` that names the others.
 */
export function oneOf<Value extends string>(
  option: string,
  value: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new CorroborateError('invalid-input', `--${option} ${value} is not known`, {
    hint: `Use one of: ${allowed.join(', ')}.`,
  });
}
