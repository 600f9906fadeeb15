import type { OperationContext } from '../app/context.js';
import type { Terminal } from './terminal.js';

/** An option that only the command line has: it is about the form, not the matter. */
export interface FormOption {
  /** As commander takes it: `--output <file>`. */
  flags: string;
  description: string;
  choices?: readonly string[];
}

/** The values of all options by their camel-case names, as they were given. */
export type Form = Readonly<Record<string, unknown>>;

/** Says in text what an operation's value is. */
export interface Presenter<Output> {
  readonly options?: readonly FormOption[];
  /** Refuses forms that don't go together, before any work is done. */
  check?(form: Form): void;
  /**
   * Prints the value, or writes it where the form options say.
   *
   * @param context - For forms that show more of the dossier than the value has.
   */
  present(
    output: Output,
    terminal: Terminal,
    form: Form,
    context?: OperationContext,
  ): void | Promise<void>;
}
