import { z } from '@hono/zod-openapi';
import { checkDraft } from '../../app/auditing/audit-draft.js';
import { auditReport } from '../../app/auditing/audit-report.js';
import { knownKeys } from '../../app/proving/known-keys.js';
import type { Api, ApiParts } from '../answering/api.js';
import { auditText } from './routes.js';

const sentSchema = z.object({ report: z.unknown() });

export function serveAudits(app: Api, { dossiers }: ApiParts): void {
  app.openapi(auditText, async (c) => {
    const dossier = await dossiers.open(c.req.valid('param').dossier);
    const { context } = dossier;
    const body = c.req.valid('json');
    const options = { signal: c.req.raw.signal };
    if ('report' in body) {
      const { report } = body;
      // As it was sent: fields that no report has could tell a reader what no audit looked at.
      const { report: value } = sentSchema.parse(await c.req.json());
      const keys = await knownKeys(context, undefined);
      const given = { report, value };
      const means = {
        verifiers: keys,
        reader: () => context.reader(),
        tables: () => context.tables(options),
      };
      return c.json(await auditReport(await context.stores(), given, options, means), 200);
    }
    await dossier.expectWhole();
    const draft = { name: 'draft.md', bytes: new TextEncoder().encode(body.text) };
    return c.json(await checkDraft(context, draft, options), 200);
  });
}
