import { numberText } from '../model/counted.js';

/** What became of the sources of a check since it was made, in short; null where nothing did. */
export function staleWords({ changed, gone }: { changed: number; gone: number }): string | null {
  if (changed > 0 && gone > 0)
    return `stale: ${numberText(changed)} of its sources changed, ${numberText(gone)} gone`;
  if (changed > 0) return `stale: ${numberText(changed)} of its sources changed`;
  return gone > 0 ? `stale: ${numberText(gone)} of its sources gone` : null;
}
