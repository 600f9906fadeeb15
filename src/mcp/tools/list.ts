import { z } from 'zod';
import { runOperation } from '../../app/operation.js';
import { type ListOutput, list as operation } from '../../app/operations/list.js';
import { counted } from '../../model/counted.js';
import { VERDICT_WORDS } from '../../publishing/verdict-words.js';
import { sourceWords } from '../source-words.js';
import { defineTool } from '../tool.js';
import { documentUri, reportUri } from '../uris.js';

const LISTED = ['documents', 'checks', 'publishers', 'tables'] as const;

const MOST = 100;
const USUAL = 20;

const itemSchema = z.object({
  id: z.string().optional(),
  uri: z.string().optional(),
  text: z.string().meta({ description: 'What it is, in a line: words of sources and of users.' }),
});

type Item = z.infer<typeof itemSchema>;

function itemsOf(listed: ListOutput): Item[] {
  switch (listed.kind) {
    case 'documents':
      return listed.documents.map(({ id, title, publisher, date }) => ({
        id,
        uri: documentUri(id),
        text: [title, publisher, date ?? 'undated'].join(' · '),
      }));
    case 'checks':
      return listed.checks.map(({ id, question, askedAt, verdict }) => ({
        id,
        uri: reportUri(id),
        text: [
          question,
          verdict === null ? 'open question' : VERDICT_WORDS[verdict],
          askedAt.slice(0, 10),
        ].join(' · '),
      }));
    case 'publishers':
      return listed.publishers.map(({ name, kind, interests, documents }) => ({
        text: [name, kind, counted(documents, 'document'), ...interests].join(' · '),
      }));
    case 'tables':
      return listed.tables.map(({ name, title, rows, columns, documentId }) => ({
        id: name,
        uri: documentUri(documentId),
        text: [
          title ?? name,
          counted(rows, 'row'),
          columns.map((column) => column.name).join(', '),
        ].join(' · '),
      }));
    case 'corrections':
    case 'rulings':
      return [];
  }
}

export const list = defineTool({
  name: 'list',
  title: 'List what the dossier holds',
  description:
    'List the documents, the checks (newest first), the publishers or the tables of the dossier, a line each.',
  scope: 'read',
  input: z.strictObject({
    what: operation.input.shape.what.extract(LISTED).meta({ description: 'What to list.' }),
    from: z.int().min(0).default(0).meta({ description: 'How many to pass over.' }),
    limit: z.int().min(1).max(MOST).default(USUAL).meta({ description: 'How many to list.' }),
  }),
  output: z.object({ total: z.int(), items: z.array(itemSchema) }),
  async run({ context }, { what, from, limit }) {
    const all = itemsOf(await runOperation(operation, context, { what }));
    const items = all.slice(from, from + limit);
    const end = from + items.length;
    const headline =
      items.length === 0
        ? `No ${what} here; there are ${all.length} in all.`
        : `${from + 1} to ${end} of ${all.length} ${what}.`;
    const lines = items.flatMap(({ id, text }) => [
      ...(id === undefined ? [] : [id]),
      ...sourceWords(text),
    ]);
    return { value: { total: all.length, items }, lines: [headline, ...lines] };
  },
});
