/** What the server says in `application/problem+json`, as an error. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** A code of the engine's closed list; `unreachable` where no answer came. */
  readonly code: string;
  readonly status: number;
  /** The way out, one sentence. */
  readonly hint: string | null;

  constructor(code: string, status: number, message: string, hint: string | null) {
    super(message);
    this.code = code;
    this.status = status;
    this.hint = hint;
  }
}

export const unreachable = (): Problem =>
  new Problem(
    'unreachable',
    0,
    'The server did not answer.',
    'Check that corroborate serve is running on this machine, then try again.',
  );

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** Reads a problem from an answer's body, whatever a proxy in between made of it. */
export const problemOf = (status: number, body: unknown): Problem => {
  const fields: Record<string, unknown> =
    typeof body === 'object' && body !== null ? { ...body } : {};
  return new Problem(
    text(fields['code']) ?? `http-${status}`,
    status,
    text(fields['detail']) ?? text(fields['title']) ?? `The server answered with status ${status}.`,
    text(fields['hint']),
  );
};
