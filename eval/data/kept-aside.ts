import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const SETTINGS = 'training/settings.json';

const proportion = z.number().min(0).max(1);
const settingsSchema = z.object({
  reader: z.object({
    /** How often each set is read, by its name. */
    times: z.record(z.string(), z.number()),
    heldOut: proportion,
    heldOutPassages: proportion,
  }),
});

const readerSettings = () =>
  settingsSchema.parse(JSON.parse(readFileSync(SETTINGS, 'utf8'))).reader;

/**
 * Whether the training keeps a claim or a passage aside, by the hash of the claim's text or of the
 * passage's id, so that it's the same in every run.
 */
export const isKeptAside = (key: string, share: number): boolean =>
  Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, 8), 16) / 0xffffffff <
  share;

/**
 * For a set that the reader is trained on, the test that tells its claims that are kept aside for
 * calibration; undefined for any other set.
 */
export function keptAsideOf(set: string): ((claim: string) => boolean) | undefined {
  const { times, heldOut } = readerSettings();
  return set in times ? (claim) => isKeptAside(claim, heldOut) : undefined;
}

/**
 * Tells by its id whether a passage that was written for the training was kept from it and from
 * the calibration, which takes the other half of those kept aside (`training/finish_reader.py`).
 */
export function passagesKeptAside(): (id: string) => boolean {
  const { heldOutPassages } = readerSettings();
  return (id) => isKeptAside(id, heldOutPassages / 2);
}
