/** Fewer letters tell no language. */
const LETTERS = /(?:\P{L}*\p{L}){40}/u;
const SAMPLE = 20_000;

/**
 * Tells the language of a text from its beginning.
 *
 * @returns ISO 639-1 code, or `und` where the text is too short or the guess not reliable.
 */
export async function languageOf(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  if (!LETTERS.test(sample)) return 'und';
  const { eld } = await import('eld/small');
  const result = eld.detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : 'und';
}
