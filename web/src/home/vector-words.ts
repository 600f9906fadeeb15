import type { Dossier } from '../api/types.js';
import { count, counted } from '../design/format.js';

/** What a reader must know of the vectors: how search works now, and whether that changes. */
export const vectorWords = ({ embedded, passages }: Dossier['vectors']): string => {
  if (passages === 0) return 'There are no passages to search yet.';
  if (embedded >= passages) {
    return `${counted(passages, 'passage')}, found by their words and their meaning.`;
  }
  if (embedded === 0) return `${counted(passages, 'passage')}, found by their words.`;
  return `${count(embedded)} of ${counted(passages, 'passage')} can also be found by their meaning; the others will follow and are found by their words until then.`;
};
