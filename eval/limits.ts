import { CorroborateError } from '../src/model/error.js';

export { spread } from '../src/app/calibrating/spread.js';

/** A count that was given on the command line, or the one that stands where none was. */
export function countOf(option: string, given: string | undefined, otherwise: number): number {
  const count = given === undefined ? otherwise : Number(given);
  if (count >= 1) return count;
  throw new CorroborateError('invalid-input', `--${option} ${given} is not a count`, {
    hint: `Give a whole number from 1: --${option} 50.`,
  });
}
