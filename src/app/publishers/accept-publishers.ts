import { readSources } from '../adding/sources-file.js';
import type { OperationContext } from '../context.js';

/**
 * Puts what the sources file of a folder says of publishers in force, each with who accepted it from
 * where.
 *
 * @param folder - Absolute path.
 * @returns How many entries are new, or null where the folder describes nobody.
 * @throws {CorroborateError} `invalid-input` where the file can't be read.
 */
export async function acceptPublishers(
  context: OperationContext,
  { folder, from, by }: { folder: string; from: string; by: string },
): Promise<number | null> {
  const sources = await readSources(folder);
  if (sources === undefined || sources.publishers.length === 0) return null;
  const { ledger } = await context.stores();
  const known = new Map((await ledger.publishers()).map((entry) => [entry.name, entry]));
  const imported = { from, by, at: context.clock.now().toISOString() };
  let added = 0;
  for (const publisher of sources.publishers) {
    const before = known.get(publisher.name);
    const same =
      before?.kind === publisher.kind &&
      publisher.interests.every((text) => before.interests.includes(text));
    if (same) continue;
    const { changed } = await ledger.register({ ...publisher, imported });
    if (changed) added += 1;
  }
  return added;
}
