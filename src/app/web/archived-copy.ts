import type { RunParts } from './run-parts.js';
import { askSearcher } from './search-web.js';

/**
 * The address of the newest copy of a page in an archive, of the day asked for at the latest; null
 * where no archive is configured, has one, or may be asked.
 */
export async function archivedCopy(parts: RunParts, url: string): Promise<string | null> {
  // What lies within a WARC file of an archive's is no page that could be fetched.
  const archives = parts.searchers.filter(
    ({ takes, withinWarc }) => takes === 'address' && !withinWarc,
  );
  for (const archive of archives) {
    if (parts.budget.exceededBy(archive.price) !== null) continue;
    const answer = await askSearcher(parts, archive, { text: url, purpose: 'archive', site: null });
    if ('failure' in answer) continue;
    const copies = answer.found.filter((page) => page.kind === 'archived' && !page.warc);
    const newest = copies.toSorted((a, b) =>
      (a.date?.iso ?? '') < (b.date?.iso ?? '') ? 1 : -Number(a.date?.iso !== b.date?.iso),
    )[0];
    if (newest !== undefined) return newest.url;
  }
  return null;
}
