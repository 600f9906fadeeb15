import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from '../../src/http/reference/openapi-document.js';
import { HARBOUR_QUESTION, type HarbourApp, harbourApp } from '../fakes/harbour-server.js';

/** As much of a JSON Schema as the description of the API uses. */
type Schema = Record<string, unknown>;

const operationSchema = z.object({
  operationId: z.string(),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['path', 'query', 'header']),
        required: z.boolean().optional(),
        schema: z.record(z.string(), z.unknown()),
      }),
    )
    .default([]),
  requestBody: z
    .object({
      content: z.record(
        z.string(),
        z.object({ schema: z.record(z.string(), z.unknown()) }).optional(),
      ),
    })
    .optional(),
});

interface Described {
  path: string;
  method: string;
  operation: z.infer<typeof operationSchema>;
}

const document = openApiDocument();

const resolved = (schema: Schema): Schema => {
  const { $ref } = schema;
  if (typeof $ref !== 'string') return schema;
  const name = $ref.split('/').at(-1) ?? '';
  return z.record(z.string(), z.unknown()).parse(document.components?.schemas?.[name]);
};

const list = (value: unknown): Schema[] => z.array(z.record(z.string(), z.unknown())).parse(value);

const stringsOf = ({
  minLength = 0,
  maxLength = 30,
  format,
  pattern,
}: Schema): fc.Arbitrary<unknown> => {
  if (format === 'date') return fc.constantFrom('2024-02-29', '1999-12-31');
  if (format === 'uri') return fc.constant('http://127.0.0.1:9/page');
  if (typeof pattern === 'string') return fc.constantFrom('2024', '2024-05', '2024-05-06');
  const most = Math.min(Number(maxLength), 30);
  return fc.string({ minLength: Number(minLength), maxLength: Math.max(most, Number(minLength)) });
};

/** Values that a schema allows, by and large: what it can't say in JSON Schema may be refused. */
function valuesOf(given: Schema): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  const { type, properties, items, required } = schema;
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum']);
  for (const union of ['anyOf', 'oneOf']) {
    if (schema[union] !== undefined) return fc.oneof(...list(schema[union]).map(valuesOf));
  }
  if (Array.isArray(type)) {
    return fc.oneof(...type.map((one) => valuesOf({ ...schema, type: one })));
  }
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') {
    const min = Number(schema['minimum'] ?? schema['exclusiveMinimum'] ?? 0);
    return fc.integer({
      min: Math.ceil(min) + 1,
      max: Number(schema['maximum'] ?? min + 1000) + 1,
    });
  }
  if (type === 'array') {
    return fc.array(valuesOf(z.record(z.string(), z.unknown()).parse(items)), { maxLength: 3 });
  }
  if (type === 'object' && properties !== undefined) {
    const fields = z.record(z.string(), z.record(z.string(), z.unknown())).parse(properties);
    const model = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, valuesOf(field)]),
    );
    return fc.record(model, { requiredKeys: z.array(z.string()).parse(required ?? []) });
  }
  return stringsOf(schema);
}

/** What no schema asks for: wrong types, wrong depths, characters that break things. */
const nonsense = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', ' ', '\u0000', '../..', '%', '"', "' OR 1=1 --", '𝒳', 'a'.repeat(3000)),
);

/** Things that are there, by the names of parameters: without them no request would get far. */
type Known = Readonly<Record<string, string>>;

interface Request {
  path: string;
  init: RequestInit;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** Header values that can be sent at all. */
const sendable = (value: string): string => value.replace(/[^\x21-\x7e]/g, '').slice(0, 100) || 'x';

function requestsOf({ path, method, operation }: Described, known: Known): fc.Arbitrary<Request> {
  const parameters = operation.parameters.map(({ name, in: place, required, schema }) => {
    const there = known[name];
    const value = fc.oneof(
      { weight: 9, arbitrary: there === undefined ? valuesOf(schema) : fc.constant(there) },
      { weight: 1, arbitrary: nonsense },
    );
    return fc.record({
      name: fc.constant(name),
      place: fc.constant(place),
      value: required === true ? value : fc.option(value, { nil: undefined, freq: 1 }),
    });
  });
  const json = operation.requestBody?.content['application/json']?.schema;
  const body =
    json === undefined
      ? fc.constant(undefined)
      : fc.oneof(
          { weight: 4, arbitrary: valuesOf(json).map((value) => JSON.stringify(value)) },
          { weight: 1, arbitrary: nonsense.map((value) => JSON.stringify(value)) },
          { weight: 1, arbitrary: fc.string() },
        );
  return fc.record({ given: fc.tuple(...parameters), body }).map(({ given, body: sent }) => {
    let address = path;
    const query = new URLSearchParams();
    const headers = new Headers();
    for (const { name, place, value } of given) {
      if (value === undefined) continue;
      const text = textOf(value);
      if (place === 'query') query.set(name, text);
      else if (place === 'header') headers.set(name, sendable(text));
      else address = address.replace(`{${name}}`, encodeURIComponent(text.replace(/\p{Cs}/gu, '')));
    }
    if (sent !== undefined) headers.set('content-type', 'application/json');
    const init = { method, headers, ...(sent !== undefined && { body: sent }) };
    return { path: `${address}?${query}`, init };
  });
}

const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item ?? {}).map(([method, operation]) => {
    const described = operationSchema.parse(operation);
    return {
      name: described.operationId,
      path,
      method: method.toUpperCase(),
      operation: described,
    };
  }),
);

const problemSchema = z.object({
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  hint: z.string().nullable(),
});

const idSchema = z.object({ id: z.string() });
const pageSchema = z.object({ items: z.array(idSchema).min(1) });

const read = async (app: HarbourApp, path: string): Promise<unknown> =>
  (await app.request(path)).json();

/** The ids of a document and of a finished check. */
async function knownThings(app: HarbourApp): Promise<Known> {
  const path = '/api/dossiers/harbour';
  const { items } = pageSchema.parse(await read(app, `${path}/documents`));
  const started = await app.request(`${path}/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: HARBOUR_QUESTION }),
  });
  const { id: check } = idSchema.parse(await started.json());
  await (await app.request(`${path}/checks/${check}/events`)).text();
  const known = { dossier: 'harbour', publisher: 'Harbour Gazette', check, from: check, to: check };
  return { ...known, document: items[0]?.id ?? '' };
}

/** Routes that random input leads nowhere: what they are about must be made first, or be of a kind. */
const UNREACHED = new Set([
  'dismissFailure',
  'retryFailure',
  'makeRuling',
  'withdrawRuling',
  'audit',
  'addDocument',
  'sendMessage',
  'endSession',
  'addWatched',
  'removeWatched',
  'getQuotePicture',
  'getTableRows',
  'getTableGroups',
]);

describe('the API, asked at random from its own description', () => {
  it.each(operations)('never fails at $name, and says what is wrong', async (one) => {
    const { app } = await harbourApp();
    const requests = requestsOf(one, await knownThings(app));
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(requests, async ({ path, init }) => {
        const response = await app.request(path, init);
        expect(response.status).toBeLessThan(500);
        statuses.add(response.status);
        if (response.status < 400) {
          await response.body?.cancel();
          return;
        }
        expect(response.headers.get('content-type')).toBe('application/problem+json');
        expect(problemSchema.parse(await response.json()).status).toBe(response.status);
      }),
      { numRuns: 40 },
    );
    // Else the requests would be too wild to find anything.
    expect(Math.min(...statuses)).toBeLessThan(UNREACHED.has(one.name) ? 500 : 300);
  });
});
