import type { ArchivedPage } from '../../adapters/warc/archived-pages.js';
import { counted } from '../../model/counted.js';
import { CorroborateError } from '../../model/error.js';
import { failureOf, type ItemFailure } from './item-failure.js';

/** A page that came out of an archive, or what is to be said of one. */
export type ArchivedItem =
  | { kind: 'archived'; name: string; page: ArchivedPage; archive: string }
  | { kind: 'skipped'; name: string; reason: string }
  | { kind: 'failed'; name: string; failure: ItemFailure };

type Left = Record<'status' | 'type' | 'repeated', number>;

/** What an archive holds beside documents, in words; null where that is nothing. */
function leftWords({ status, type, repeated }: Left): string | null {
  const parts = [
    status > 0 ? `${counted(status, 'response')} of another status than 200` : '',
    type > 0 ? `${counted(type, 'response')} of a type that is no document` : '',
    repeated > 0
      ? `${counted(repeated, 'response')} that ${repeated === 1 ? 'repeats' : 'repeat'} an earlier one`
      : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : `left in the archive: ${parts.join(', ')}`;
}

const damagedPlace = (name: string, url: string | null, why: string): ItemFailure => ({
  code: 'unreadable-document',
  message: url === null ? `${name}: ${why}` : `${name}: ${url} cannot be read: ${why}`,
  hint: 'The other pages of the archive were read.',
});

/**
 * Takes an archive apart, a page at a time. Damage costs the pages that it touches; the end says
 * what was left.
 */
export async function* archivedItems(name: string, path: string): AsyncGenerator<ArchivedItem> {
  const { pagesOfArchive } = await import('../../adapters/warc/open-archive.js');
  const left: Left = { status: 0, type: 0, repeated: 0 };
  let told = 0;
  try {
    for await (const part of pagesOfArchive(path, name)) {
      if (part.kind === 'left') left[part.why] += 1;
      else {
        told += 1;
        if (part.kind === 'page')
          yield { kind: 'archived', name: part.page.url, page: part.page, archive: name };
        else yield { kind: 'failed', name, failure: damagedPlace(name, part.url, part.why) };
      }
    }
    const reason = leftWords(left);
    if (reason !== null) yield { kind: 'skipped', name, reason };
    if (told > 0) return;
    const empty = new CorroborateError('not-found', `${name} holds no pages`, {
      hint: 'Only pages and files that were fetched with success are documents.',
    });
    yield { kind: 'failed', name, failure: failureOf(name, empty) };
  } catch (error) {
    yield { kind: 'failed', name, failure: failureOf(name, error) };
  }
}
