import { ReadingProcess } from '../../adapters/reading-process/reading-process.js';
import type { DocumentReader } from '../../ports/document-reader.js';
import { readingLimits } from '../configuration.js';

/** The process's program: compiled, it lies beside this file; before that, there is only source. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? './process-from-source.mjs' : './process-main.js',
  import.meta.url,
);

/**
 * The readers of `src/reading/` in a process of their own, which starts with the first document.
 *
 * @throws {CorroborateError} `invalid-input` where the environment sets a limit that is none.
 */
export const openDocumentReader = (limits = readingLimits()): DocumentReader =>
  new ReadingProcess(PROGRAM, limits);
