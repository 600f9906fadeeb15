/**
 * The address in its normal form where a reader may follow it, else null: only `http` and
 * `https`, and none that hides its host behind a user name.
 */
export const webLink = (address: string | null): string | null => {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return url.username === '' && url.password === '' ? url.href : null;
};
