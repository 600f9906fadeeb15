import { accept } from './operations/accept.js';
import { add } from './operations/add.js';
import { ask } from './operations/ask.js';
import { audit } from './operations/audit.js';
import { compare } from './operations/compare.js';
import { doctor } from './operations/doctor.js';
import { exportDossier } from './operations/export.js';
import { head } from './operations/head.js';
import { init } from './operations/init.js';
import { keys } from './operations/keys.js';
import { list } from './operations/list.js';
import { log } from './operations/log.js';
import { models } from './operations/models.js';
import { publisher } from './operations/publisher.js';
import { recheck } from './operations/recheck.js';
import { reindex } from './operations/reindex.js';
import { rule } from './operations/rule.js';
import { search } from './operations/search.js';
import { sentences } from './operations/sentences.js';
import { show } from './operations/show.js';
import { sources } from './operations/sources.js';
import { token } from './operations/token.js';
import { withdraw } from './operations/withdraw.js';

/** Everything that Corroborate can do, in the order of a dossier's life. */
export const OPERATIONS = [
  init,
  add,
  ask,
  audit,
  search,
  show,
  list,
  publisher,
  sentences,
  rule,
  withdraw,
  accept,
  recheck,
  compare,
  reindex,
  doctor,
  models,
  sources,
  head,
  keys,
  exportDossier,
  token,
  log,
] as const;

export type AnyOperation = (typeof OPERATIONS)[number];
export type OperationName = AnyOperation['name'];
