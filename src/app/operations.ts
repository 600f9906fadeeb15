import { add } from './operations/add.js';
import { ask } from './operations/ask.js';
import { audit } from './operations/audit.js';
import { doctor } from './operations/doctor.js';
import { exportDossier } from './operations/export.js';
import { init } from './operations/init.js';
import { list } from './operations/list.js';
import { recheck } from './operations/recheck.js';
import { reindex } from './operations/reindex.js';
import { search } from './operations/search.js';

/** Everything that Corroborate can do, in the order of a dossier's life. */
export const OPERATIONS = [
  init,
  add,
  ask,
  audit,
  search,
  list,
  recheck,
  reindex,
  doctor,
  exportDossier,
] as const;

export type AnyOperation = (typeof OPERATIONS)[number];
export type OperationName = AnyOperation['name'];
