/** What SQL can call something without quotes: small letters, digits, underscores. */
export const sqlName = (words: string, otherwise: string): string => {
  const name = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/%/gu, ' percent ')
    .replace(/#/gu, ' number ')
    .replace(/&/gu, ' and ')
    .replace(/[^a-z\d]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
    .slice(0, 60)
    .replace(/_+$/u, '');
  if (name === '') return otherwise;
  return /^\d/u.test(name) ? `_${name}` : name;
};
