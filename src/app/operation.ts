import type { z } from 'zod';
import type { ErrorCode } from '../model/error.js';
import { CorroborateError } from '../model/error.js';
import { translateFileError } from '../model/file-error.js';
import type { OperationContext } from './context.js';
import { issuesOf } from './issues-of.js';
import type { RunOptions } from './run-options.js';

/**
 * One thing that Corroborate can do. The command line and every other surface are derived from
 * these values, so a field of `input` is an argument or option everywhere at once.
 *
 * Fields of `input` end in `.meta({ description, positional?, placeholder? })`.
 */
export interface Operation<
  Name extends string = string,
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodType = z.ZodType,
> {
  readonly name: Name;
  /** One line, lower case, without a full stop. */
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  run(
    context: OperationContext,
    input: z.output<Input>,
    options: RunOptions,
  ): Promise<z.output<Output>>;
  /** Whether a dossier that is named and not there is made for this input. */
  startsDossier?(input: Record<string, unknown>): boolean;
  /**
   * What a value amounts to when it isn't plain success: failures that belong to single items are
   * values, yet a script must be able to see them.
   */
  outcome?(output: z.output<Output>): ErrorCode | undefined;
}

/** States an operation with its types inferred. */
export const defineOperation = <
  Name extends string,
  Input extends z.ZodObject,
  Output extends z.ZodType,
>(
  operation: Operation<Name, Input, Output>,
): Operation<Name, Input, Output> => operation;

/**
 * Runs an operation on input from outside.
 *
 * @throws {CorroborateError} `invalid-input`, naming every field that is wrong; `storage-full`
 *   and `access-denied` where the system refuses; and what the operation itself throws.
 */
export async function runOperation<Input extends z.ZodObject, Output extends z.ZodType>(
  operation: Operation<string, Input, Output>,
  context: OperationContext,
  input: unknown,
  options: RunOptions = {},
): Promise<z.output<Output>> {
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) {
    throw new CorroborateError('invalid-input', `${operation.name}: ${issuesOf(parsed.error)}`, {
      hint: `See what \`${operation.name}\` takes.`,
    });
  }
  try {
    return await operation.run(context, parsed.data, options);
  } catch (error) {
    throw translateFileError(error);
  }
}
