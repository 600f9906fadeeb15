import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NO_MODELS } from '../../src/app/language-models/configured-models.js';
import { documentIdOf } from '../../src/model/document.js';
import { CorroborateError } from '../../src/model/error.js';
import { connectedAssistant } from '../fakes/connected-assistant.js';
import { ferryDocuments } from '../fakes/ferry-dossier.js';
import { noTables } from '../fakes/no-tables.js';

const FERRY = ferryDocuments({ payer: 'Ferry Lines', payee: 'Pier Trust' });
const QUESTION = 'Does Ferry Lines pay Pier Trust for the use of the north pier?';
const SECRET = 'Ferry Lines pays Pier Trust 4711 dollars for the use of the north pier.';
const PAPERS = {
  title: 'Papers of Wendeline Quist',
  publisher: 'Quist Family',
  date: null,
  text: `# Papers\n\n${SECRET}\n`,
  private: true,
};
const PRIVATE = documentIdOf(createHash('sha256').update(PAPERS.text).digest('hex'));
const documents = [...FERRY, PAPERS];
const TELLING = new RegExp(`4711|Quist|${PRIVATE}`);
const NOTE = '1 private document is withheld: nothing was looked up in it.';

const QUERIES: [string, Record<string, unknown>][] = [
  ['search', { words: 'north pier dollars', limit: 20 }],
  ['verify_quote', { quote: SECRET }],
  ['audit_text', { text: 'Ferry Lines pays Pier Trust for the north pier. Rain fell.' }],
  ['list', { what: 'documents' }],
  ['list', { what: 'publishers' }],
];

describe('private documents', () => {
  it.each(QUERIES)('are in no answer of %s with %j, which says so', async (name, input) => {
    const { call } = await connectedAssistant({ documents });
    const { text, value } = await call(name, input);
    expect(`${text}${JSON.stringify(value)}`.replace(SECRET, '')).not.toMatch(TELLING);
    expect(text.split('\n')[2]).toBe(NOTE);
    expect(value).toMatchObject({ withheld: NOTE });
  });

  it('are in no answer to a question, nor is what rests on them', async () => {
    const assistant = await connectedAssistant({ documents });
    const { text, value, links } = await assistant.call('ask', { question: QUESTION });
    expect(`${text}${JSON.stringify(value)}`).not.toMatch(TELLING);
    expect(text).toContain('1 passage of private documents is withheld, with what rests on it.');
    const [uri = ''] = links;
    for (const address of [uri, `${uri}/json`])
      await expect(assistant.client.readResource({ uri: address })).rejects.toThrow(
        `Part of the report at ${address} is private, and is withheld from assistants`,
      );
  });

  it('are not named by progress', async () => {
    const { client } = await connectedAssistant({
      documents: FERRY,
      dossier: {
        ask: async (_, { onProgress }) => {
          onProgress?.({ kind: 'step', text: 'Reading tables of Papers of Wendeline Quist' });
          onProgress?.({ kind: 'step', text: 'Weighing', stage: 'weighing' });
          throw new CorroborateError('invalid-input', 'enough');
        },
      },
    });
    const told: (string | undefined)[] = [];
    const onprogress = ({ message }: { message?: string | undefined }) => told.push(message);
    const call = { name: 'ask', arguments: { question: QUESTION } };
    await client.callTool(call, undefined, { onprogress });
    expect(told).toEqual(['Weighing']);
  });

  it('are refused where they are named', async () => {
    const { client, call } = await connectedAssistant({ documents });
    const refused = `The document ${PRIVATE} is private, and is withheld from assistants`;
    const shown = await call('show_span', { document: PRIVATE, start: 0, end: 5 });
    const verified = await call('verify_quote', { quote: SECRET, document: PRIVATE });
    expect([shown, verified]).toMatchObject([{ isError: true }, { isError: true }]);
    for (const { text } of [shown, verified]) expect(text).toContain(`| ${refused}`);
    const uri = `corroborate://documents/${PRIVATE}`;
    await expect(client.readResource({ uri })).rejects.toThrow(refused);
    const { resources } = await client.listResources();
    expect(resources.map(({ name }) => name)).not.toContain(PAPERS.title);
  });

  it('have no tables that are listed, and no SQL is run beside them', async () => {
    const table = (name: string, documentId: string) => ({
      name,
      documentId,
      title: name,
      rows: 1,
      columns: [],
    });
    const tables = {
      ...noTables,
      tables: async () => [table('fees', PRIVATE)] as never,
      query: () => Promise.reject(new Error('it was run')),
    };
    const { call } = await connectedAssistant({
      documents,
      context: { tables: async () => tables },
    });
    expect((await call('list', { what: 'tables' })).value).toMatchObject({ total: 0, items: [] });
    const { text, isError } = await call('query_tables', { sql: 'FROM fees' });
    expect(isError).toBe(true);
    expect(text).toContain('| A table of the dossier is private, and is withheld from assistants');
  });

  it('are shown where whoever starts the server says so', async () => {
    const { call } = await connectedAssistant({ documents, mayReadPrivate: true });
    const { text, value } = await call('search', { words: 'dollars' });
    expect(text).toContain(SECRET);
    expect(value).not.toHaveProperty('withheld');
    expect(await call('show_span', { document: PRIVATE, start: 0, end: 5 })).toMatchObject({
      isError: false,
    });
  });

  it('are all that nobody said may be sent, where the dossier says so or its settings are refused', async () => {
    const byDefault = { ...NO_MODELS, privateByDefault: true };
    const refused = new CorroborateError('forbidden', 'corroborate.yaml names another endpoint');
    for (const modelSettings of [async () => byDefault, () => Promise.reject(refused)]) {
      const { call } = await connectedAssistant({ documents: FERRY, context: { modelSettings } });
      expect((await call('list', { what: 'documents' })).value).toMatchObject({ total: 0 });
    }
  });
});
