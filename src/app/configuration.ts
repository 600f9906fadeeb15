import { z } from 'zod';

const environmentSchema = z.object({
  CORROBORATE_DOSSIER: z.string().optional(),
  NO_COLOR: z.string().optional(),
  TERM: z.string().optional(),
});

/** What the environment says. The only place that reads it. */
export interface Configuration {
  /** Folder of the dossier to use where none is named, or null. */
  dossier: string | null;
  /** Whether colour may be printed on a terminal (https://no-color.org). */
  colour: boolean;
}

/** Reads the configuration; a variable that is set but empty counts as not set. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Configuration {
  const { CORROBORATE_DOSSIER, NO_COLOR, TERM } = environmentSchema.parse(environment);
  return { dossier: CORROBORATE_DOSSIER || null, colour: !NO_COLOR && TERM !== 'dumb' };
}
