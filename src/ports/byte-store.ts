/** Captured bytes by their SHA-256, written once and never changed. */
export interface ByteStore {
  /** Stores the bytes, durably, and returns their hash in hex; identical bytes are stored once. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes, or `undefined` where they are absent. Not verified: `audit` does that. */
  get(sha256: string): Promise<Uint8Array | undefined>;
  has(sha256: string): Promise<boolean>;
}
