/**
 * The closed set of things that can go wrong, with what the surfaces make of each:
 * the exit code of the command line and the HTTP status. `docs/errors.md` is generated from it.
 */
export const ERROR_CODES = {
  'invalid-input': { exit: 2, status: 400, when: 'an argument or option is missing or malformed' },
  'not-found': { exit: 3, status: 404, when: 'a named document, check or file does not exist' },
  'dossier-not-found': { exit: 4, status: 404, when: 'the folder holds no dossier' },
  'dossier-too-new': { exit: 5, status: 409, when: 'a newer version wrote the dossier' },
  'dossier-locked': {
    exit: 6,
    status: 423,
    when: 'another process kept the dossier busy for too long',
  },
  'dossier-damaged': { exit: 7, status: 500, when: 'the ledger or a captured file is not intact' },
  'storage-full': { exit: 8, status: 507, when: 'the disk is full or failing' },
  'unsupported-format': {
    exit: 9,
    status: 415,
    when: "the file is in a format that Corroborate can't read",
  },
  'unreadable-document': {
    exit: 10,
    status: 422,
    when: 'the bytes are broken, encrypted or empty',
  },
  'document-too-large': { exit: 11, status: 413, when: 'the file or request is too large' },
  'document-too-costly': {
    exit: 23,
    status: 422,
    when: 'reading it takes more time or memory than is allowed',
  },
  'fetch-refused': {
    exit: 12,
    status: 403,
    when: 'an address is private or robots.txt forbids it',
  },
  'fetch-failed': { exit: 13, status: 502, when: 'a page could not be fetched' },
  'audit-failed': { exit: 14, status: 422, when: 'a hash, a quotation or a citation is wrong' },
  'some-items-failed': {
    exit: 15,
    status: 207,
    when: 'some items failed; the others were processed',
  },
  'model-damaged': {
    exit: 16,
    status: 500,
    when: 'a model file is missing or has been changed',
  },
  conflict: { exit: 17, status: 412, when: 'somebody else has changed it in the meantime' },
  unauthorized: { exit: 18, status: 401, when: 'no access token was given, or it is not valid' },
  forbidden: { exit: 19, status: 403, when: 'the server refuses this request' },
  'too-many-requests': {
    exit: 20,
    status: 429,
    when: 'too many requests in a short time',
  },
  'sources-changed': {
    exit: 24,
    status: 200,
    when: 'watched sources have changed: `watch run` found something new, changed or gone',
  },
  'not-proven': {
    exit: 22,
    status: 422,
    when: 'the quotations of a report hold; who made the verdict is not proven',
  },
  'access-denied': {
    exit: 21,
    status: 500,
    when: 'this user is not allowed to read or write a file',
  },
  'search-failed': { exit: 25, status: 502, when: 'no search of the web was answered' },
  'internal-error': { exit: 70, status: 500, when: 'an error in Corroborate itself' },
  interrupted: { exit: 130, status: 499, when: 'the user stopped the work' },
} as const satisfies Record<string, { exit: number; status: number; when: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;

export interface ErrorOptions {
  /** What the user can do about it: one imperative sentence. */
  hint?: string;
  /** Whether the same call may succeed later without a change. */
  retryable?: boolean;
  cause?: unknown;
}

/** The one error class. The message says what failed and on which thing; the hint, the way out. */
export class CorroborateError extends Error {
  override readonly name = 'CorroborateError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.retryable = options.retryable ?? false;
  }
}
