import canonicalize from 'canonicalize';

/** Texts cut within a character have no canonical form: what is missing becomes U+FFFD. */
const wellFormed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'string' ? Buffer.from(inner, 'utf8').toString('utf8') : inner,
  );

/** What a signature is over: the value without its own, as canonical JSON (RFC 8785). */
export function signedText(value: object): string {
  const { signature: _, ...rest } = { signature: undefined, ...value };
  return canonicalize(wellFormed(rest)) ?? '';
}
