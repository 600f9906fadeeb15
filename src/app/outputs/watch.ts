import { z } from 'zod';
import { LOOK_OUTCOMES, WATCHED_KINDS } from '../../model/watch.js';

const watchedSourceSchema = z.object({
  id: z.string(),
  kind: z.enum(WATCHED_KINDS),
  address: z.string(),
  addedAt: z.string(),
  /** When a run over it ended last; null before the first. */
  lastRunAt: z.string().nullable(),
  /** Why the last run could not read it, or null. */
  failure: z.string().nullable(),
  /** Whether a run was begun that came to no end. */
  running: z.boolean(),
  pages: z.int(),
  /** Pages that are left for later runs. */
  left: z.int(),
  /** Pages by what their last news was. */
  counts: z.partialRecord(z.enum(LOOK_OUTCOMES), z.int()),
});

const runSchema = z.object({
  source: z.string(),
  kind: z.enum(WATCHED_KINDS),
  address: z.string(),
  /** Why the source itself could not be read, or null. */
  failure: z.string().nullable(),
  /** Pages that were looked at, those of them that are as before, and those left for later runs. */
  looked: z.int(),
  unchanged: z.int(),
  left: z.int(),
  /** What was found that the record did not hold. */
  items: z.array(
    z.object({
      address: z.string(),
      outcome: z.enum(LOOK_OUTCOMES),
      document: z.string().nullable(),
      stamp: z.string().nullable(),
      message: z.string().nullable(),
    }),
  ),
  interrupted: z.boolean(),
});

export const watchOutputSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('add'), sources: z.array(watchedSourceSchema) }),
  z.object({ action: z.literal('list'), sources: z.array(watchedSourceSchema) }),
  z.object({ action: z.literal('remove'), sources: z.array(watchedSourceSchema) }),
  z.object({
    action: z.literal('run'),
    /** Whether anything is new, changed or gone. */
    changed: z.boolean(),
    runs: z.array(runSchema),
    alerts: z.array(z.object({ to: z.string(), items: z.int(), failure: z.string().nullable() })),
    interrupted: z.boolean(),
  }),
]);

export type WatchOutput = z.infer<typeof watchOutputSchema>;
