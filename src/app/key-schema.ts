import { z } from 'zod';

/** Names where a key is kept, and never repeats what stands there: it may be the key. */
const NOT_HERE =
  'a key does not stand in this file: write {env: NAME} for a variable of the environment, or {file: /PATH} for a file that only you may read';

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const PATH = /^(?:\/|~\/|\.{1,2}\/|[A-Za-z]:[\\/])/;

/** Where a key is kept: never the key itself. */
export const keySchema = z.union(
  [
    z.strictObject({ env: z.string().regex(VARIABLE, NOT_HERE) }),
    z.strictObject({ file: z.string().regex(PATH, NOT_HERE) }),
  ],
  { error: NOT_HERE },
);

export type KeyPlace = z.infer<typeof keySchema>;
