import { availableParallelism, homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CorroborateError } from '../model/error.js';
import { READING_LIMITS, type ReadingLimit, type ReadingLimits } from '../model/reading-limits.js';
import type { ModelSources } from './language-models/configured-models.js';

const environmentSchema = z.object({
  CORROBORATE_DOSSIER: z.string().optional(),
  CORROBORATE_KEY: z.string().optional(),
  CORROBORATE_WEBHOOK_SECRET: z.string().optional(),
  XDG_CONFIG_HOME: z.string().optional(),
  NO_COLOR: z.string().optional(),
  TERM: z.string().optional(),
});

/** What the environment says. The only place that reads it. */
export interface Configuration {
  /** Folder of the dossier to use where none is named, or null. */
  dossier: string | null;
  /** Absolute path of the key that signs reports; there need not be one. */
  keyFile: string;
  /** Where it is said which language models may be asked. */
  languageModels: ModelSources;
  /** Signs what a webhook is sent, or null. */
  webhookSecret: string | null;
  /** Whether colour may be printed on a terminal (https://no-color.org). */
  colour: boolean;
}

/** Reads the configuration; a variable that is set but empty counts as not set. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Configuration {
  const variables = environmentSchema.parse(environment);
  const { CORROBORATE_DOSSIER, CORROBORATE_KEY, XDG_CONFIG_HOME, NO_COLOR, TERM } = variables;
  const settings = join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'corroborate');
  return {
    dossier: CORROBORATE_DOSSIER || null,
    keyFile: resolve(CORROBORATE_KEY || join(settings, 'key.pem')),
    languageModels: { settingsFolder: resolve(settings), variables: environment },
    webhookSecret: variables.CORROBORATE_WEBHOOK_SECRET || null,
    colour: !NO_COLOR && TERM !== 'dumb',
  };
}

/**
 * What the reading of one document may cost.
 *
 * @throws {CorroborateError} `invalid-input` where a variable is no positive number.
 */
export function readingLimits(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ReadingLimits {
  const limit = (name: ReadingLimit): number => {
    const { variable, default: preset } = READING_LIMITS[name];
    const value = environment[variable] || preset;
    if (Number(value) > 0 && Number.isFinite(Number(value))) return Number(value);
    throw new CorroborateError('invalid-input', `${variable} is ${value}`, {
      hint: 'Set it to a number above 0, or leave it unset.',
    });
  };
  return {
    seconds: limit('seconds'),
    tableSeconds: limit('tableSeconds'),
    megabytes: limit('megabytes'),
    answer: limit('answer'),
  };
}

/** Pages that are recognised at once at most: each takes a processor and some 200 MB. */
const MOST_RECOGNISERS = 2;

/** How many pages this machine recognises at once. */
export const recognisersAtOnce = (): number => Math.min(MOST_RECOGNISERS, availableParallelism());
