import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where what `place` held stands while the new folder takes its place. */
const asideOf = (place) => `${place}.old`;

/**
 * A folder to build into, empty, beside the one that it will replace. What a build that was cut
 * short left is cleared away; one that was cut short between its two renames gets its folder back.
 */
export function buildFolderFor(place) {
  const folder = `${place}.new`;
  const aside = asideOf(place);
  if (!existsSync(place) && existsSync(aside)) renameSync(aside, place);
  for (const left of [folder, aside]) rmSync(left, { recursive: true, force: true });
  return folder;
}

/** Puts a finished folder where the old one is: until then the old one can be used. */
export function replaceFolder(place, finished) {
  const aside = asideOf(place);
  if (existsSync(place)) renameSync(place, aside);
  renameSync(finished, place);
  rmSync(aside, { recursive: true, force: true });
}
