import { z } from 'zod';
import { runOperation } from '../../app/operation.js';
import { query as operation } from '../../app/operations/query.js';
import { counted } from '../../model/counted.js';
import { sourceWords } from '../source-words.js';
import { defineTool, sentenceOf } from '../tool.js';

/** An assistant that wants more counts or filters in its query. */
const MOST = 200;
const USUAL = 20;

export const query = defineTool({
  name: 'query_tables',
  title: 'Query the tables of the dossier',
  description: `${sentenceOf(operation)} \`list\` names the tables. Each row that is taken as it stands says which document and row it is of.`,
  scope: 'read',
  input: z.strictObject({
    sql: operation.input.shape.sql,
    limit: z.int().min(1).max(MOST).default(USUAL).meta({ description: 'How many rows.' }),
  }),
  output: operation.output.omit({ sql: true }),
  async run({ context }, { sql, limit }, options) {
    const { sql: _, ...answer } = await runOperation(operation, context, { sql, limit }, options);
    const { columns, rows, truncated } = answer;
    const headline = `${counted(rows.length, 'row')}${truncated ? ', and there are more' : ''}.`;
    const table = [columns.map(({ name }) => name), ...rows].map((cells) =>
      cells.map((cell) => cell ?? '').join(' · '),
    );
    return { value: answer, lines: [headline, ...table.flatMap((row) => sourceWords(row))] };
  },
});
