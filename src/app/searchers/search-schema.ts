import { z } from 'zod';
import { SEARCH_PROVIDERS } from '../../adapters/search/search-providers.js';
import { keySchema } from '../key-schema.js';

/** A provider as the settings name it; null where it is not to be asked. */
const entrySchema = z.preprocess(
  (value) =>
    value === 'on' || value === true ? {} : value === 'off' || value === false ? null : value,
  z
    .strictObject({
      /** In the place of the provider's own address. */
      url: z.string().trim().min(1).optional(),
      key: keySchema.optional(),
      /** Whether the address may be in the own network without HTTPS. */
      allowHttp: z.boolean().default(false),
    })
    .nullable(),
);

export type SearchEntry = z.infer<typeof entrySchema>;

const generalSchema = z.object({
  /** Whether nothing is searched at all. */
  off: z.boolean().default(false),
  /** Whether those are asked that need neither key nor address. */
  open: z.boolean().default(false),
  /** For one question. */
  budgets: z
    .strictObject({ queries: z.int().min(1).default(40), dollars: z.number().min(0).default(1) })
    .prefault({}),
});

const entriesSchema = z.record(z.string(), entrySchema);

const shape: z.ZodRawShape = {
  ...generalSchema.shape,
  ...Object.fromEntries(SEARCH_PROVIDERS.map(({ name }) => [name, entrySchema.optional()])),
};

/** What `search` in `corroborate.yaml` may say: providers by their names, and what goes for all. */
export const searchSchema = z.preprocess(
  (value) => (value === 'off' || value === false ? { off: true } : value),
  z.strictObject(shape).transform(({ off, open, budgets, ...entries }) => ({
    ...generalSchema.parse({ off, open, budgets }),
    entries: entriesSchema.parse(
      Object.fromEntries(Object.entries(entries).filter(([, entry]) => entry !== undefined)),
    ),
  })),
);

export type SearchFile = z.infer<typeof searchSchema>;
export type SearchBudgets = SearchFile['budgets'];

/** What goes where no file says anything. */
export const NO_SEARCH_FILE: SearchFile = searchSchema.parse({});
