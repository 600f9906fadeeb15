/** Tells a program elsewhere what happened. */
export interface Webhook {
  /** @throws {CorroborateError} `invalid-input`, `fetch-refused` where an address may not be told. */
  check(address: string): void;
  /**
   * Posts JSON to an address: https to the public internet, or anything to this machine itself.
   *
   * @throws {CorroborateError} `fetch-refused` for another address, `fetch-failed` otherwise.
   */
  post(address: string, body: string): Promise<void>;
}
