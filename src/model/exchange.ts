/** A request that was sent and the response to it, as they were. */
export interface Exchange {
  /** What was asked for: a page, what its host allows, or a part of a page that is rendered. */
  purpose: 'page' | 'robots' | 'part';
  url: string;
  /** ISO 8601 instant at which the request was sent. */
  at: string;
  request: {
    method: 'GET';
    /** In the order in which they were sent; `Host` and `Connection` are the transport's own. */
    headers: readonly (readonly [string, string])[];
  };
  response: {
    status: number;
    /** In the order and the letters in which they came, repeated ones too; cookies are left out. */
    headers: readonly (readonly [string, string])[];
    /** The body as it came, still in its content encoding; without its transfer encoding. */
    body: Uint8Array;
    /** Whether there was more of the body than was kept. */
    cut: boolean;
  };
}
