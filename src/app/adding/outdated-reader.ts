import type { Extraction } from '../../model/document.js';
import { READERS } from '../../reading/choose-reader.js';

/** Whether a newer version of the reader that made an extraction would read the bytes anew. */
export function outdatedReader({ reader }: Extraction): boolean {
  const current = READERS.find(({ name }) => name === reader.name);
  return current !== undefined && current.version > reader.version;
}
