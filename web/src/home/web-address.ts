/** The http or https address that someone typed, with or without `https://`; null where it is none. */
export const webAddress = (typed: string): string | null => {
  const text = typed.trim();
  const candidate = /^[\w.-]+\.[a-z]{2,}([/?#]|$)/i.test(text) ? `https://${text}` : text;
  if (!URL.canParse(candidate)) return null;
  const { protocol, href } = new URL(candidate);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
};
