import type { z } from 'zod';
import type { AnyOperation, OperationName } from '../app/operations.js';
import type { Presenter } from './presenter.js';
import { presentAccept } from './presenters/accept.js';
import { presentAdd } from './presenters/add.js';
import { presentAsk } from './presenters/ask.js';
import { presentAudit } from './presenters/audit.js';
import { presentCompare } from './presenters/compare.js';
import { presentDoctor } from './presenters/doctor.js';
import { presentExport } from './presenters/export.js';
import { presentHead } from './presenters/head.js';
import { presentInit } from './presenters/init.js';
import { presentKeys } from './presenters/keys.js';
import { presentList } from './presenters/list.js';
import { presentLog } from './presenters/log.js';
import { presentModels } from './presenters/models.js';
import { presentPublisher } from './presenters/publisher.js';
import { presentRecheck } from './presenters/recheck.js';
import { presentReindex } from './presenters/reindex.js';
import { presentRule } from './presenters/rule.js';
import { presentSearch } from './presenters/search.js';
import { presentSentences } from './presenters/sentences.js';
import { presentShow } from './presenters/show.js';
import { presentSources } from './presenters/sources.js';
import { presentToken } from './presenters/token.js';
import { presentWithdraw } from './presenters/withdraw.js';

type OutputOf<Name extends OperationName> = z.output<
  Extract<AnyOperation, { name: Name }>['output']
>;

/** One presenter an operation: an operation without one does not compile. */
export const PRESENTERS: { readonly [Name in OperationName]: Presenter<OutputOf<Name>> } = {
  init: presentInit,
  add: presentAdd,
  ask: presentAsk,
  audit: presentAudit,
  search: presentSearch,
  show: presentShow,
  list: presentList,
  publisher: presentPublisher,
  sentences: presentSentences,
  rule: presentRule,
  withdraw: presentWithdraw,
  accept: presentAccept,
  recheck: presentRecheck,
  compare: presentCompare,
  reindex: presentReindex,
  doctor: presentDoctor,
  models: presentModels,
  sources: presentSources,
  head: presentHead,
  keys: presentKeys,
  export: presentExport,
  token: presentToken,
  log: presentLog,
};
