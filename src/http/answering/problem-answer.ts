import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { failureValue } from '../../app/serving/failure-value.js';
import { ERROR_CODES, type ErrorCode } from '../../model/error.js';
import type { Failure, Problem } from './problem-schema.js';

/** Addresses that stand for codes; the table of errors says what each means. */
const typeOf = (code: ErrorCode): string => `https://corroborate.example/problems/${code}`;

/** A status of ours that HTTP's registry lacks is told as the nearest one it has. */
const STATUSES: Partial<Record<ErrorCode, number>> = { interrupted: 503 };

const statusOf = (code: ErrorCode): number => STATUSES[code] ?? ERROR_CODES[code].status;

/** Answers with a problem (RFC 9457). */
export function answerProblem(
  c: Context,
  { code, message, hint }: Failure,
  status = statusOf(code),
): Response {
  const problem: Problem = {
    type: typeOf(code),
    title: ERROR_CODES[code].when,
    status,
    detail: message,
    code,
    hint,
  };
  c.header('Content-Type', 'application/problem+json');
  c.header('Cache-Control', 'no-store');
  if (code === 'dossier-locked') c.header('Retry-After', '5');
  return c.body(JSON.stringify(problem), status as ContentfulStatusCode);
}

const HTTP_FAILURES: Readonly<Record<number, Failure>> = {
  400: {
    code: 'invalid-input',
    message: 'The body is not valid JSON',
    hint: 'Send JSON in UTF-8.',
  },
  413: {
    code: 'document-too-large',
    message: 'The body is larger than this route accepts',
    hint: 'Send less at once.',
  },
  415: {
    code: 'unsupported-format',
    message: 'This route does not accept the body’s content type',
    hint: 'See /api/reference for what it accepts.',
  },
};

/** Whether the sender is gone: nobody is there to answer, and nothing is wrong with us. */
const isGone = (c: Context, error: unknown): boolean =>
  c.req.raw.signal.aborted ||
  (error instanceof Error && 'code' in error && error.code === 'ECONNRESET');

const GONE: Failure = {
  code: 'interrupted',
  message: 'The request ended early',
  hint: 'Send it again.',
};

/** The problem that an error is: a code of ours, a fault of the request, or a fault of ours. */
export function answerError(c: Context, error: unknown, onFault: (error: unknown) => void) {
  if (error instanceof HTTPException) {
    const failure = HTTP_FAILURES[error.status];
    if (failure !== undefined) return answerProblem(c, failure, error.status);
  }
  const failure = failureValue(error);
  if (failure.code === 'internal-error' && isGone(c, error)) return answerProblem(c, GONE);
  if (failure.code === 'internal-error') onFault(error);
  return answerProblem(c, failure);
}
