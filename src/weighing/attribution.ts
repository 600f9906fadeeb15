const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The name without an article, and its last word alone where it has several: "the Monitor". */
const formsOf = (name: string): string[] => {
  const bare = name.replace(/^the\s+/i, '');
  const last = bare.split(/\s+/).at(-1) ?? bare;
  return bare.includes(' ') && last.length > 4 ? [bare, last] : [bare];
};

/**
 * Whether a text hands on what a publisher reported: "according to the Monitor", "a report by the
 * Riverside Monitor", "the Dispatch reports". Saying that a publisher exists, or publishes
 * something, is not enough.
 */
export function handsOn(text: string, publisher: string): boolean {
  if (publisher.length < 4) return false;
  const [full = ''] = formsOf(publisher);
  if (!text.toLowerCase().includes(full.toLowerCase())) return false;
  const name = `(?:the\\s+)?(?:${formsOf(publisher).map(literally).join('|')})\\b`;
  const before = new RegExp(
    String.raw`\b(?:according to|as reported (?:by|in)|(?:first )?reported by|(?:report|article|story|investigation|account)s? (?:by|in|from|of)|obtained by|told|citing|quoting)\s+(?:an?\s+(?:\w+\s+){0,3}(?:by|in|of)\s+)?${name}`,
    'i',
  );
  const after = new RegExp(
    String.raw`\b${name}(?:[’']s)?\s+(?:first\s+|has\s+|had\s+)?(?:reports?|reported|found|revealed|quotes|quoted|wrote|said)\b`,
    'i',
  );
  return before.test(text) || after.test(text);
}
