import { runOperation } from '../../app/operation.js';
import { query } from '../../app/operations/query.js';
import { tableGroups } from '../../app/tables/table-groups.js';
import { type RowFilter, tableOf, tablePage } from '../../app/tables/table-page.js';
import type { Api, ApiParts } from '../answering/api.js';
import { getTableGroups, getTableRows, listTables, queryTables } from './routes.js';

/** What one query may take from a server that others use, too. */
const SECONDS = 10;

interface FilterFields extends Omit<RowFilter, 'value'> {
  value?: string | undefined;
}

/** Without a value there is nothing to look for, unless what is missing is. */
const filterOf = ({ column, is, value = '' }: FilterFields): RowFilter | null =>
  value === '' && !(is === 'missing' && column !== undefined) ? null : { column, is, value };

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
  app.openapi(getTableRows, async (c) => {
    const { dossier, document, place } = c.req.valid('param');
    const { sort, order, from, limit, row, ...fields } = c.req.valid('query');
    const store = await (await dossiers.open(dossier)).context.tables();
    const asked = {
      filter: filterOf(fields),
      sort: sort ?? null,
      descending: order === 'desc',
      from,
      limit,
      row: row ?? null,
    };
    const limits = { seconds: SECONDS, signal: c.req.raw.signal };
    return c.json(
      await tablePage(store, await tableOf(store, document, place), asked, limits),
      200,
    );
  });

  app.openapi(getTableGroups, async (c) => {
    const { dossier, document, place } = c.req.valid('param');
    const { by, unit, sum, ...fields } = c.req.valid('query');
    const store = await (await dossiers.open(dossier)).context.tables();
    const table = await tableOf(store, document, place);
    const asked = { filter: filterOf(fields), by, unit, sum: sum ?? null };
    const limits = { seconds: SECONDS, signal: c.req.raw.signal };
    return c.json(await tableGroups(store, table, asked, limits), 200);
  });
}
