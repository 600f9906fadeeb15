import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { jsonFault } from '../answering/json-fault.js';
import { answerProblem } from '../answering/problem-answer.js';

/** Bytes of a body in JSON: a long draft, or a report. */
const MOST_JSON_BYTES = 8_000_000;

const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i;
const FORM_TYPE = /^multipart\/form-data\s*;/i;
const UPLOADS = /^\/api\/dossiers\/[^/]+\/documents\/?$/;

/** Uploads have a limit of their own, and are never held in memory. */
const isUpload = ({ req }: Context): boolean =>
  req.method === 'POST' &&
  UPLOADS.test(req.path) &&
  FORM_TYPE.test(req.header('content-type') ?? '');

/** Refuses bodies of more than so many bytes, whether their length is announced or not. */
export const limitBody = (bytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: bytes,
    onError: (c) =>
      answerProblem(c, {
        code: 'document-too-large',
        message: `The body is larger than ${bytes / 1_000_000} MB`,
        hint: 'Send less at once.',
      }),
  });

const limitJson = limitBody(MOST_JSON_BYTES);

/** The body has been limited; it is read here once, and handed on as it was. */
const checkJson: MiddlewareHandler = async (c, next) => {
  const fault = jsonFault(new Uint8Array(await c.req.arrayBuffer()));
  if (fault === null) return next();
  return answerProblem(c, {
    code: 'invalid-input',
    message: fault,
    hint: 'Send JSON in UTF-8, as the route expects.',
  });
};

/** Lets no body on to the routes but uploads, and JSON that is plain, short and in UTF-8. */
export const bodyCheck: MiddlewareHandler = async (c, next) => {
  if (c.req.raw.body === null || isUpload(c)) return next();
  const type = c.req.header('content-type');
  if (type === undefined || !JSON_TYPE.test(type))
    return limitJson(c, async () => {
      // Bodies without a byte in them need no type.
      const length = (await c.req.arrayBuffer()).byteLength;
      if (length === 0) return next();
      c.res = answerProblem(c, {
        code: 'unsupported-format',
        message: 'This route does not accept the body’s content type',
        hint: 'Send it as application/json in UTF-8; a file as multipart/form-data.',
      });
    });
  return limitJson(c, async () => {
    const refused = await checkJson(c, next);
    if (refused instanceof Response) c.res = refused;
  });
};
