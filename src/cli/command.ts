import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { type InputField, inputFields, optionName } from '../app/input-fields.js';
import type { Operation } from '../app/operation.js';
import type { Form, FormOption } from './presenter.js';

/** What was typed for a command: the operation's input, and the values of all options. */
export interface CommandInput {
  input: Record<string, unknown>;
  form: Form;
  /** `--dossier`, where given. */
  dossier: string | undefined;
  json: boolean;
}

function toNumber(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) throw new InvalidArgumentError('Not a number.');
  return number;
}

function argumentOf(field: InputField): Argument {
  const inner = field.repeatable ? `${field.placeholder}...` : field.placeholder;
  const usage = field.required ? `<${inner}>` : `[${inner}]`;
  const argument = new Argument(usage, field.description);
  if (field.kind === 'choice') argument.choices(field.choices);
  if (field.default !== undefined) argument.default(field.default);
  return argument;
}

function optionOf(field: InputField): Option {
  const name = `--${optionName(field.key)}`;
  const value = field.repeatable ? `${field.placeholder}...` : field.placeholder;
  const flags = field.kind === 'flag' ? name : `${name} <${value}>`;
  const option = new Option(flags, field.description);
  if (field.kind === 'choice') option.choices(field.choices);
  if (field.kind === 'number') option.argParser(toNumber);
  if (field.kind !== 'flag' && field.default !== undefined) option.default(field.default);
  option.makeOptionMandatory(field.required && field.kind !== 'flag');
  return option;
}

function formOption({ flags, description, choices }: FormOption): Option {
  const option = new Option(flags, description);
  if (choices !== undefined) option.choices(choices);
  return option;
}

/** Operations that make or find their dossier otherwise take no `--dossier`. */
const takesDossier = ({ name }: Operation): boolean => name !== 'init';

/**
 * Makes the command of an operation: its positional fields become arguments, the others options.
 *
 * @param act - Called with what was typed, once commander found nothing wrong with it.
 */
export function commandOf(
  operation: Operation,
  formOptions: readonly FormOption[],
  act: (typed: CommandInput) => Promise<void>,
): Command {
  const command = new Command(operation.name).summary(operation.summary);
  command.description(`${operation.summary[0]?.toUpperCase()}${operation.summary.slice(1)}.`);
  const fields = inputFields(operation.input);
  const positionals = fields.filter(({ positional }) => positional);
  for (const field of positionals) command.addArgument(argumentOf(field));
  for (const field of fields) if (!field.positional) command.addOption(optionOf(field));
  for (const option of formOptions) command.addOption(formOption(option));
  if (takesDossier(operation)) {
    command.option(
      '--dossier <DIR>',
      'Folder of the dossier. By default, CORROBORATE_DOSSIER or the nearest one.',
    );
  }
  command.option('--json', 'Print the result as JSON.');
  command.action(async () => {
    const options: Record<string, unknown> = command.opts();
    const named = positionals.map(({ key }, at) => [key, command.processedArgs[at]] as const);
    const chosen = fields
      .filter(({ positional }) => !positional)
      .map(({ key }) => [key, options[key]] as const);
    const given = [...named, ...chosen].filter(([, value]) => value !== undefined);
    const { dossier, json } = options;
    await act({
      input: Object.fromEntries(given),
      form: options,
      dossier: typeof dossier === 'string' ? dossier : undefined,
      json: json === true,
    });
  });
  return command;
}
