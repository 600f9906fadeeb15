/** Something that lies where a store keeps its bytes. */
export interface StoredThing {
  /** What to call it: a path within the store. */
  path: string;
  /** The hash that it is kept under; null where its name is none, or it is not in its place. */
  sha256: string | null;
  /** Whether it is plain bytes, and no link to some that others can change. */
  plain: boolean;
}

/** Captured bytes by their SHA-256, written once and never changed. */
export interface ByteStore {
  /** Stores the bytes, durably, and returns their hash in hex; identical bytes are stored once. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes, or `undefined` where they are absent. Not verified: `audit` does that. */
  get(sha256: string): Promise<Uint8Array | undefined>;
  has(sha256: string): Promise<boolean>;
  /** Everything that lies in the store, in the order of the paths. */
  list(): Promise<StoredThing[]>;
}
