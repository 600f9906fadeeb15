import { runOperation } from '../../app/operation.js';
import { show } from '../../app/operations/show.js';
import { CorroborateError } from '../../model/error.js';
import type { Api, ApiParts } from '../answering/api.js';
import { documentView } from './document-view.js';
import { getDocument, getDocumentBytes } from './routes.js';

/** Whatever a document holds, nothing of it runs here. */
const BYTES_POLICY = "sandbox; default-src 'none'; frame-ancestors 'self'";

/** What a browser shows without running anything. */
const SHOWN: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png']);

export function serveDocument(app: Api, { dossiers }: ApiParts): void {
  app.openapi(getDocument, async (c) => {
    const { dossier: name, document } = c.req.valid('param');
    const { context, heads } = await dossiers.open(name);
    const shown = await runOperation(show, context, { document, ...c.req.valid('query') });
    const head = await heads.one(await context.stores(), document);
    if (head === undefined) {
      throw new CorroborateError('not-found', `The dossier holds no document ${document}`, {
        hint: 'See the list of documents.',
      });
    }
    const { extraction, current, byline, text, blocks, links, warnings, captures } = shown;
    const { recognised } = shown;
    const capturedAt = captures[0]?.at ?? null;
    return c.json(
      {
        ...documentView(head),
        extraction,
        current,
        byline,
        capturedAt,
        text,
        blocks,
        links,
        warnings,
        ...(recognised && { recognised }),
      },
      200,
    );
  });

  app.openapi(getDocumentBytes, async (c) => {
    const { dossier: name, document: id } = c.req.valid('param');
    const { context } = await dossiers.open(name);
    const { ledger, bytes } = await context.stores();
    const document = await ledger.document(id);
    if (document === undefined) {
      throw new CorroborateError('not-found', `The dossier holds no document ${id}`, {
        hint: 'See the list of documents.',
      });
    }
    c.header('ETag', `"${document.sha256}"`);
    c.header('Cache-Control', 'private, no-cache');
    c.header('Content-Security-Policy', BYTES_POLICY);
    c.header('X-Content-Type-Options', 'nosniff');
    const isShown = SHOWN.has(document.mediaType);
    const fileName = document.metadata.path?.split('/').at(-1) ?? id;
    const disposition = isShown ? 'inline' : 'attachment';
    c.header('Content-Type', isShown ? document.mediaType : 'application/octet-stream');
    c.header(
      'Content-Disposition',
      `${disposition}; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    );
    const captured = await bytes.get(document.sha256);
    if (captured === undefined) {
      throw new CorroborateError('dossier-damaged', `The captured bytes of ${id} are missing`, {
        hint: 'Restore the dossier from a backup; `doctor` says what is wrong.',
      });
    }
    return c.body(new Uint8Array(captured), 200);
  });
}
