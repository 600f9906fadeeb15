import type { RouteConfig } from '@hono/zod-openapi';
import { auditText } from './audits/routes.js';
import {
  cancelCheck,
  followCheck,
  getCheck,
  getQuotePicture,
  getReport,
  listChecks,
  listSentences,
  resumeCheck,
  startCheck,
} from './checks/routes.js';
import { compareChecks } from './comparison/routes.js';
import {
  addDocument,
  dismissFailure,
  getDocument,
  getDocumentBytes,
  listDocuments,
  retryFailure,
} from './documents/routes.js';
import { getDossier, listDossiers, makeDossier } from './dossiers/routes.js';
import { endSession, sendMessage } from './mcp/routes.js';
import { listPublishers, putPublisher } from './publishers/routes.js';
import { listRelations } from './relations/routes.js';
import { listRulings, makeRuling, withdrawRuling } from './rulings/routes.js';
import { searchDossier } from './search/routes.js';
import { getSession } from './session/routes.js';
import { getTableGroups, getTableRows, listTables, queryTables } from './tables/routes.js';

import { addWatched, listWatched, removeWatched } from './watched/routes.js';

/** Every route of the API, in the order of the reference. */
export const ROUTES: readonly RouteConfig[] = [
  getSession,
  listDossiers,
  makeDossier,
  getDossier,
  listDocuments,
  addDocument,
  getDocument,
  getDocumentBytes,
  retryFailure,
  dismissFailure,
  listPublishers,
  putPublisher,
  listChecks,
  startCheck,
  getCheck,
  followCheck,
  cancelCheck,
  resumeCheck,
  getQuotePicture,
  getReport,
  listSentences,
  compareChecks,
  listRulings,
  makeRuling,
  withdrawRuling,
  listWatched,
  addWatched,
  removeWatched,
  searchDossier,
  listTables,
  queryTables,
  getTableRows,
  getTableGroups,
  listRelations,
  auditText,
  sendMessage,
  endSession,
];
