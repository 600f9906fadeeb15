import { CorroborateError } from '../../model/error.js';

const MOST_BYTES = 200;

/** Names that say something of other files, or that adding passes over. */
const RESERVED = /^(sources\.ya?ml|readme(\.\w+)?|chk_\w+\.json)$/i;

/** The end of a name that still fits, with its extension. */
function fitting(name: string): string {
  const characters = [...name];
  while (Buffer.byteLength(characters.join('')) > MOST_BYTES) characters.shift();
  return characters.join('');
}

/**
 * The name of an upload as a file's of any folder: without a path and without what file systems or
 * terminals take for something else.
 *
 * @throws {CorroborateError} `invalid-input` for a sources file, which describes others.
 */
export function fileNameOf(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (/^sources\.ya?ml$/i.test(plain)) {
    throw new CorroborateError(
      'invalid-input',
      `${plain} describes other files and is not a document`,
      {
        hint: 'Give title, publisher, date and url in the fields of each upload.',
      },
    );
  }
  return fitting(RESERVED.test(plain) ? `upload-${plain}` : plain || 'upload');
}
