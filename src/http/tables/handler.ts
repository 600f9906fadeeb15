import { runOperation } from '../../app/operation.js';
import { query } from '../../app/operations/query.js';
import type { Api, ApiParts } from '../answering/api.js';
import { listTables, queryTables } from './routes.js';

/** What one query may take from a server that others use, too. */
const SECONDS = 10;

export function serveTables(app: Api, { dossiers }: ApiParts): void {
  app.openapi(listTables, async (c) => {
    const { context } = await dossiers.open(c.req.valid('param').dossier);
    const store = await context.tables();
    const tables = await store.tables();
    return c.json({ tables, registers: await store.registers() }, 200);
  });

  app.openapi(queryTables, async (c) => {
    const { context } = await dossiers.open(c.req.valid('param').dossier);
    const input = { ...c.req.valid('json'), seconds: SECONDS };
    return c.json(await runOperation(query, context, input, { signal: c.req.raw.signal }), 200);
  });
}
