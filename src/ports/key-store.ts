/** A key that signs: its private half never leaves this value. */
export interface Signer {
  /** SHA-256, in hex, of the public key's DER form: how people tell keys apart. */
  readonly fingerprint: string;
  /** The public key in PEM, for whoever is to check signatures. */
  readonly publicKey: string;
  /** Signs the UTF-8 bytes of a text; in base64. */
  sign(text: string): string;
}

/** Checks signatures of one key. */
export interface Verifier {
  readonly fingerprint: string;
  /** Whether the signature, in base64, is this key's of the text. */
  verify(text: string, signature: string): boolean;
}

/** Where the key of this desk is kept, beside no dossier and for all of them. */
export interface KeyStore {
  /** The key, or null where there is none. @throws {CorroborateError} `access-denied`, `invalid-input`. */
  open(): Promise<Signer | null>;
  /** Makes the key. @throws {CorroborateError} `invalid-input` where there is one, or no place for it. */
  create(): Promise<Signer & { path: string }>;
  /** A public key in PEM. @throws {CorroborateError} `invalid-input` where it is none of Ed25519. */
  verifier(publicKey: string): Verifier;
}
