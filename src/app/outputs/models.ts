import { z } from 'zod';
import { MODEL_ROLES } from '../../model/assistance.js';

/** A request that would have been sent, word for word. */
export const unsentRequestSchema = z.object({
  role: z.enum(MODEL_ROLES),
  model: z.string(),
  endpoint: z.string(),
  local: z.boolean(),
  instructions: z.string(),
  material: z.string(),
  /** Ids of the documents whose words are in the material. */
  documents: z.array(z.string()),
  maxTokens: z.int(),
});

export type UnsentRequest = z.infer<typeof unsentRequestSchema>;

export const modelsOutputSchema = z.object({
  /** Every role, also those that no model has. */
  roles: z.array(
    z.object({
      role: z.enum(MODEL_ROLES),
      /** Null where none is asked. */
      model: z
        .object({
          name: z.string(),
          api: z.string(),
          /** Base address of the endpoint. */
          url: z.string(),
          local: z.boolean(),
          /** The file or the variable that says so. */
          saidBy: z.string(),
          key: z.object({
            /** Where it is kept; null where none is named. */
            keptIn: z.string().nullable(),
            present: z.boolean(),
          }),
          /** Seconds. */
          timeout: z.number(),
          maxTokens: z.int(),
          /** US dollars per million tokens; null where nobody said. */
          price: z.object({ input: z.number(), output: z.number() }).nullable(),
          /** How many documents are kept from it because they are private. */
          keptFrom: z.int(),
          /** What came of asking the endpoint; null where it was not asked. */
          check: z.object({ reachable: z.boolean(), detail: z.string() }).nullable(),
        })
        .nullable(),
    }),
  ),
  documents: z.int(),
  /** How many of them are private. */
  private: z.int(),
  privateByDefault: z.boolean(),
  /** Calls that the dossier has recorded, and how many of them failed. */
  calls: z.object({ all: z.int(), failed: z.int() }),
});

export type ModelsOutput = z.infer<typeof modelsOutputSchema>;
