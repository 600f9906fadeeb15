/** Bytes that fit as a folder's name and in an address, in any script. */
const MOST_BYTES = 200;

/** Accents of Latin, Greek and Cyrillic letters; the marks of other scripts are vowels and tones. */
const ACCENTS = /\p{Mn}/gu;
const BEFORE_ACCENT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}+/gu;

/** The beginning of a text that is no longer than so many bytes of UTF-8, in whole characters. */
function beginning(text: string, bytes: number): string {
  let length = 0;
  const characters: string[] = [];
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    characters.push(character);
  }
  return characters.join('');
}

/**
 * A name as it may stand in an address and as a folder: lower-case letters and digits of any
 * script, and hyphens.
 *
 * @param most - Bytes of UTF-8 at most.
 */
export const slugOf = (name: string, most = MOST_BYTES): string => {
  const plain = name
    .normalize('NFKD')
    .replace(BEFORE_ACCENT, (letter) => letter.replace(ACCENTS, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return beginning(plain, most).replace(/^[-\p{M}]+|-+$/gu, '') || 'dossier';
};
