import type { Context } from 'hono';
import { type ItemResult, type NewItem, retryItem } from '../../app/serving/add-one.js';
import type { ServedDossier } from '../../app/serving/served-dossier.js';
import { CorroborateError } from '../../model/error.js';
import type { FailedItem } from '../../model/failed-item.js';
import type { Api, ApiEnv, ApiParts } from '../answering/api.js';
import { answerIdempotently } from '../answering/idempotent.js';
import { pageOf } from '../answering/list-page.js';
import { parseJson } from '../answering/parse-json.js';
import { BodyChunks } from '../uploads/body-chunks.js';
import { receiveUpload } from '../uploads/receive-upload.js';
import { orderDocuments } from './document-order.js';
import { documentView, failedView } from './document-view.js';
import { dismissFailure, listDocuments, retryFailure } from './routes.js';
import { type Added, type DocumentHead, newUrlSchema } from './schemas.js';

async function answerAdded(
  c: Context<ApiEnv>,
  { context, heads, name }: ServedDossier,
  added: ItemResult,
) {
  if (added.outcome === 'failed') {
    const failed: Added = { outcome: 'failed', failure: added.failure };
    return c.json(failed, 200);
  }
  const head = await heads.one(await context.stores(), added.document);
  const body: Added = { outcome: added.outcome, ...(head && { document: documentView(head) }) };
  if (added.outcome !== 'added') return c.json(body, 200);
  c.header('Location', `/api/dossiers/${encodeURIComponent(name)}/documents/${added.document}`);
  return c.json(body, 201);
}

async function addUrl(c: Context<ApiEnv>, dossier: ServedDossier): Promise<Response> {
  const given = await c.req.text();
  const { url } = parseJson(given, newUrlSchema);
  return answerIdempotently(c, dossier, given, async () =>
    answerAdded(c, dossier, await dossier.add({ url })),
  );
}

async function addUpload(
  c: Context<ApiEnv>,
  dossier: ServedDossier,
  { contentType, limit }: { contentType: string; limit: number },
): Promise<Response> {
  const body = new BodyChunks(c.req.raw.body);
  const announced = Number(c.req.header('content-length') ?? 0);
  return dossier.withUploadFolder(async (folder) => {
    try {
      const reception = { contentType, folder, limit, announced };
      const { name, fingerprint } = await receiveUpload(body, reception);
      const item: NewItem = { folder, name };
      return await answerIdempotently(c, dossier, fingerprint, async () =>
        answerAdded(c, dossier, await dossier.add(item)),
      );
    } catch (error) {
      await body.drain();
      throw error;
    }
  });
}

const matches = (head: DocumentHead, query: Partial<Record<string, unknown>>): boolean => {
  const { publisher, kind, language, q } = query;
  if (publisher !== undefined && head.publisher !== publisher) return false;
  if (kind !== undefined && head.kind !== kind) return false;
  if (language !== undefined && head.language !== language) return false;
  return typeof q !== 'string' || head.title.toLowerCase().includes(q.toLowerCase());
};

async function headsOf({ context, heads, record }: ServedDossier): Promise<DocumentHead[]> {
  const [failed, read]: [FailedItem[], Awaited<ReturnType<typeof heads.all>>] = await Promise.all([
    record.failedItems(),
    heads.all(await context.stores()),
  ]);
  return [...failed.map(failedView), ...read.map(documentView)];
}

/** Why nothing can be done with an item that is not on the list of what failed. */
async function notFailed(
  { context }: ServedDossier,
  id: string,
  done: string,
): Promise<CorroborateError> {
  const { ledger } = await context.stores();
  if ((await ledger.document(id)) === undefined) {
    return new CorroborateError('not-found', `There is no failed item ${id}`, {
      hint: 'See the list of documents: failed items come first.',
    });
  }
  return new CorroborateError('invalid-input', 'A document stays in its dossier', {
    hint: `Only failed items can be ${done}.`,
  });
}

export function serveDocuments(app: Api, { dossiers, uploadLimit }: ApiParts): void {
  app.openapi(listDocuments, async (c) => {
    const dossier = await dossiers.open(c.req.valid('param').dossier);
    const { cursor, limit, sort, order, ...query } = c.req.valid('query');
    const items = (await headsOf(dossier)).filter((head) => matches(head, query));
    return c.json(
      pageOf(orderDocuments(items, { sort, order }), ({ id }) => id, { cursor, limit }),
      200,
    );
  });

  // Not by its description: that would hold the whole body in memory before anyone looks at it.
  app.post('/api/dossiers/:dossier/documents', async (c) => {
    const dossier = await dossiers.open(c.req.param('dossier'));
    await dossier.expectWhole();
    const contentType = c.req.header('content-type') ?? '';
    if (/^multipart\/form-data\s*(;|$)/i.test(contentType))
      return addUpload(c, dossier, { contentType, limit: uploadLimit });
    if (/^application\/json\s*(;|$)/i.test(contentType)) return addUrl(c, dossier);
    throw new CorroborateError('unsupported-format', 'The body is neither a form nor JSON', {
      hint: 'Send a file as multipart/form-data in the field `file`, or an address as {"url": …}.',
    });
  });

  app.openapi(retryFailure, async (c) => {
    const { dossier: name, document } = c.req.valid('param');
    const dossier = await dossiers.open(name);
    await dossier.expectWhole();
    return answerIdempotently(c, dossier, '', async () => {
      const failed = (await dossier.record.failedItems()).find(({ id }) => id === document);
      if (failed === undefined) throw await notFailed(dossier, document, 'tried again');
      const again = retryItem(failed);
      if (again === null) {
        throw new CorroborateError('invalid-input', `The server no longer has ${failed.name}`, {
          hint: 'Send the file again.',
        });
      }
      return answerAdded(c, dossier, await dossier.add(again));
    });
  });

  app.openapi(dismissFailure, async (c) => {
    const { dossier: name, document } = c.req.valid('param');
    const dossier = await dossiers.open(name);
    return answerIdempotently(c, dossier, '', async () => {
      const { dropped } = await dossier.record.dropFailedItem(document);
      if (dropped) return c.body(null, 204);
      throw await notFailed(dossier, document, 'taken off the list');
    });
  });
}
