import type { OperationContext } from '../app/context.js';
import type { AddOutput } from '../app/outputs/add.js';
import type { RunOptions } from '../app/run-options.js';
import type { Check } from '../model/check.js';

/** The dossier that an assistant works with, as its surface holds it open. */
export interface OpenDossier {
  readonly context: OperationContext;
  /**
   * Refuses work on part of the passages.
   *
   * @throws {CorroborateError} `dossier-locked` while the index is made anew.
   */
  expectWhole(): Promise<void>;
  ask(request: { question: string; asOf: string | null }, options: RunOptions): Promise<Check>;
  /** Adds files of this machine and web pages, or web pages alone; null where nothing may be added. */
  readonly add: ((sources: string[], options: RunOptions) => Promise<Added>) | null;
}

/** … and as the assistant has it: its context holds no document that is withheld. */
export interface ToolDossier extends OpenDossier {
  /** Documents that this assistant may not read, as they are when it is asked. */
  withheld(): Promise<ReadonlySet<string>>;
}

/** What became of what was added. */
export type Added = Pick<AddOutput, 'failed'> & {
  added: { name: string; id: string }[];
  known: { name: string; id: string }[];
};
