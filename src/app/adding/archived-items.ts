import type { ArchivedPage } from '../../adapters/warc/archived-pages.js';
import { counted } from '../../model/counted.js';
import { CorroborateError } from '../../model/error.js';
import type { KeyStore, Verifier } from '../../ports/key-store.js';
import type { ArchiveSignature } from '../outputs/add.js';
import { verifiedSignature } from '../proving/archive-signature.js';
import { failureOf, type ItemFailure } from './item-failure.js';

/** A page that came out of an archive, or what is to be said of one. */
export type ArchivedItem =
  | {
      kind: 'archived';
      name: string;
      page: ArchivedPage;
      archive: string;
      isPrivate: boolean;
      /** Who stands for what the archive says: `user`, or the key that signed it; else null. */
      vouchedBy: string | null;
    }
  | { kind: 'signed'; name: string; signature: ArchiveSignature }
  | { kind: 'skipped'; name: string; reason: string }
  | { kind: 'failed'; name: string; failure: ItemFailure };

export interface NamedArchive {
  name: string;
  path: string;
  isPrivate: boolean;
}

/** What an archive is held against. */
export interface ArchiveCheck {
  keys: KeyStore;
  /** Keys that somebody here stands for. */
  known: () => Promise<readonly Verifier[]>;
  /** Whether the user says that archives tell the truth. */
  isTrusted: boolean;
  now: Date;
}

type Left = Record<'status' | 'type' | 'repeated' | 'unknown', number>;

/** What an archive holds beside documents, in words; null where that is nothing. */
function leftWords({ status, type, repeated, unknown }: Left): string | null {
  const parts = [
    status > 0 ? `${counted(status, 'response')} of another status than 200` : '',
    type > 0 ? `${counted(type, 'response')} of a type that is no document` : '',
    repeated > 0
      ? `${counted(repeated, 'response')} that ${repeated === 1 ? 'repeats' : 'repeat'} an earlier one`
      : '',
    unknown > 0 ? `${counted(unknown, 'record')} of no known kind` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : `left in the archive: ${parts.join(', ')}`;
}

const damagedPlace = (name: string, url: string | null, why: string): ItemFailure => ({
  code: 'unreadable-document',
  message: url === null ? `${name}: ${why}` : `${name}: ${url} cannot be read: ${why}`,
  hint: 'The other pages of the archive were read.',
});

const brokenSignature = (name: string, why: string): CorroborateError =>
  new CorroborateError('audit-failed', `${name}: its signature is broken: ${why}`, {
    hint: 'Nothing of it was added. Get it again from whoever signed it. To add its pages without anybody’s word for them, unpack it and add the files in its folder `archive`.',
  });

/** Places that can't be read of one archive, before the others are counted only. */
const MOST_NAMED = 100;

/** Clocks differ, and days begin earlier elsewhere. */
const LEEWAY_MS = 24 * 60 * 60 * 1000;

/** Why a page can't have been taken when its archive says, or null. */
function untimely({ at }: ArchivedPage, now: Date): string | null {
  const isYetToCome = Date.parse(at) > now.getTime() + LEEWAY_MS;
  return isYetToCome ? `it was taken on ${at.slice(0, 10)}, says the archive: not yet` : null;
}

async function* itemsIn(archive: NamedArchive, check: ArchiveCheck): AsyncGenerator<ArchivedItem> {
  const { name, path, isPrivate } = archive;
  const { pagesOfArchive } = await import('../../adapters/warc/open-archive.js');
  const left: Left = { status: 0, type: 0, repeated: 0, unknown: 0 };
  let vouchedBy = check.isTrusted ? 'user' : null;
  let told = 0;
  let failed = 0;
  for await (const part of pagesOfArchive(path, name)) {
    if (part.kind === 'left') {
      left[part.why] += 1;
      continue;
    }
    if (part.kind === 'signed') {
      const { broken, ...signature } = await verifiedSignature(
        part.signature,
        check.keys,
        await check.known(),
      );
      yield { kind: 'signed', name, signature };
      if (broken !== null) throw brokenSignature(name, broken);
      if (signature.state === 'holds') vouchedBy = signature.key;
      continue;
    }
    told += 1;
    const why = part.kind === 'page' ? untimely(part.page, check.now) : part.why;
    const url = part.kind === 'page' ? part.page.url : part.url;
    if (part.kind === 'page' && why === null)
      yield {
        kind: 'archived',
        name: part.page.url,
        page: part.page,
        archive: name,
        isPrivate,
        vouchedBy,
      };
    else {
      failed += 1;
      if (failed <= MOST_NAMED)
        yield { kind: 'failed', name, failure: damagedPlace(name, url, why ?? '') };
    }
  }
  const more = failed - MOST_NAMED;
  if (more > 0) {
    const why = `${counted(more, 'more place')} of it cannot be read`;
    yield { kind: 'failed', name, failure: damagedPlace(name, null, why) };
  }
  const reason = leftWords(left);
  if (reason !== null) yield { kind: 'skipped', name, reason };
  if (told === 0)
    throw new CorroborateError('not-found', `${name} holds no pages`, {
      hint: 'Only pages and files that were fetched with success are documents.',
    });
}

/**
 * Takes an archive apart, a page at a time. Damage costs the pages that it touches, and a signature
 * that is broken all of them; the end says what was left.
 */
export async function* archivedItems(
  archive: NamedArchive,
  check: ArchiveCheck,
): AsyncGenerator<ArchivedItem> {
  const { name } = archive;
  try {
    yield* itemsIn(archive, check);
  } catch (error) {
    yield { kind: 'failed', name, failure: failureOf(name, error) };
  }
}
