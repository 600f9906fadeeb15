import type { Question } from '../../model/claim.js';
import type { Searcher } from '../../ports/searcher.js';
import type { WebArchive } from '../../ports/web-archive.js';
import type { Workbench } from '../adding/add-item.js';
import type { RunOptions } from '../run-options.js';
import type { SearchBudget } from '../searchers/search-budget.js';
import type { RunLog } from './run-log.js';

/** What one run over the web works with. */
export interface RunParts {
  question: Question;
  /** Each within the budget. */
  searchers: readonly Searcher[];
  /** The account of all searches of the run, also of those before it was cut short. */
  budget: SearchBudget;
  bench: Workbench;
  archive: WebArchive;
  log: RunLog;
  /** Shingles of the texts that were kept, one for each that is no copy. */
  texts: ReadonlySet<string>[];
  /** Milliseconds of this process, on a clock that only goes forward. */
  now: () => number;
  options: RunOptions;
}
