import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const SETTINGS = 'training/settings.json';

const settingsSchema = z.object({
  judge: z.object({ sets: z.array(z.string()), heldOut: z.number().min(0).max(1) }),
});

/** Whether the training keeps a claim aside, by its hash, so that it's the same in every run. */
export const isKeptAside = (claim: string, share: number): boolean =>
  Number.parseInt(createHash('sha256').update(claim).digest('hex').slice(0, 8), 16) / 0xffffffff <
  share;

/**
 * For a set that the judge is trained on, the test that tells its claims that are kept aside for
 * calibration; undefined for any other set.
 */
export function keptAsideOf(set: string): ((claim: string) => boolean) | undefined {
  const { judge } = settingsSchema.parse(JSON.parse(readFileSync(SETTINGS, 'utf8')));
  return judge.sets.includes(set) ? (claim) => isKeptAside(claim, judge.heldOut) : undefined;
}
