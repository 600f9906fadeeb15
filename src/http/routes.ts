import type { RouteConfig } from '@hono/zod-openapi';
import { auditText } from './routes/audits.js';
import {
  cancelCheck,
  followCheck,
  getCheck,
  getReport,
  listChecks,
  listSentences,
  resumeCheck,
  startCheck,
} from './routes/checks.js';
import { compareChecks } from './routes/comparison.js';
import {
  addDocument,
  dismissFailure,
  getDocument,
  getDocumentBytes,
  listDocuments,
} from './routes/documents.js';
import { getDossier, listDossiers, makeDossier } from './routes/dossiers.js';
import { listPublishers, putPublisher } from './routes/publishers.js';
import { listRulings, makeRuling, withdrawRuling } from './routes/rulings.js';
import { searchDossier } from './routes/search.js';
import { getSession } from './routes/session.js';

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
  dismissFailure,
  listPublishers,
  putPublisher,
  listChecks,
  startCheck,
  getCheck,
  followCheck,
  cancelCheck,
  resumeCheck,
  getReport,
  listSentences,
  compareChecks,
  listRulings,
  makeRuling,
  withdrawRuling,
  searchDossier,
  auditText,
];
