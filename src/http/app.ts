import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { issuesOf } from '../app/issues-of.js';
import { SCOPES } from '../model/access-token.js';
import type { Api, ApiEnv, ApiParts, Caller } from './answering/api.js';
import { answerError, answerProblem } from './answering/problem-answer.js';
import { serveAudits } from './audits/handler.js';
import { serveEvents } from './checks/events.js';
import { serveChecks } from './checks/handler.js';
import { serveQuotePictures } from './checks/quote-pictures.js';
import { serveReports } from './checks/reports.js';
import { serveSentences } from './checks/sentences.js';
import { serveComparison } from './comparison/handler.js';
import { serveDocument } from './documents/document.js';
import { serveDocuments } from './documents/handler.js';
import { serveDossiers } from './dossiers/handler.js';
import { serveAssistants } from './mcp/handler.js';
import { servePublishers } from './publishers/handler.js';
import { serveReadingRoom } from './reading-room.js';
import { serveReference } from './reference/handler.js';
import { serveRelations } from './relations/handler.js';
import { serveRulings } from './rulings/handler.js';
import { serveSearch } from './search/handler.js';
import { bodyCheck } from './security/body-check.js';
import { serveSession } from './session/handler.js';
import { serveTables } from './tables/handler.js';
import { answerUnknown } from './unknown-address.js';

import { serveWatched } from './watched/handler.js';

/** Without tokens, whoever reaches the server may do everything: that is this machine alone. */
const LOCAL: Caller = { name: 'local', scopes: SCOPES, dossiers: null, token: null };

const tags = etag();

/** Streams of events, of checks and to assistants. */
const STREAMS = /\/(?:events|mcp)\/?$/;

/** A stream of events has no end to make a tag of. What is kept by others is asked for again. */
const tagged: MiddlewareHandler = async (c, next) => {
  if (STREAMS.test(c.req.path)) return next();
  const answer = await tags(c, next);
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-cache');
  return answer;
};

/**
 * The whole HTTP surface.
 *
 * @param guards - Middleware that looks at every request first: who sends it, and whether they may.
 */
export function makeApp(parts: ApiParts, guards: readonly MiddlewareHandler<ApiEnv>[] = []): Api {
  const app: Api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const message = `${result.target}: ${issuesOf(result.error)}`;
      const hint = 'See /api/reference for what this route accepts.';
      return answerProblem(c, { code: 'invalid-input', message, hint });
    },
  });
  app.onError((error, c) => answerError(c, error, parts.onFault));
  app.notFound(answerUnknown);
  app.use(async (c, next) => {
    c.set('caller', LOCAL);
    await next();
  });
  for (const guard of guards) app.use(guard);
  app.use('/api/*', bodyCheck, tagged);
  serveSession(app, parts);
  serveDossiers(app, parts);
  serveDocuments(app, parts);
  serveDocument(app, parts);
  servePublishers(app, parts);
  serveChecks(app, parts);
  serveEvents(app, parts);
  serveReports(app, parts);
  serveQuotePictures(app, parts);
  serveSentences(app, parts);
  serveComparison(app, parts);
  serveRulings(app, parts);
  serveWatched(app, parts);
  serveSearch(app, parts);
  serveTables(app, parts);
  serveRelations(app, parts);
  serveAudits(app, parts);
  serveAssistants(app, parts);
  serveReference(app);
  app.all('/api/*', answerUnknown);
  serveReadingRoom(app, parts.web);
  return app;
}
