import { type ArchivedPart, archivedPages } from './archived-pages.js';
import { openSource } from './byte-source.js';
import { ARCHIVE_LIMITS, allowanceOf, isSpent } from './read-records.js';
import { contentsOf, isAsDescribed, type WaczSignature } from './wacz-contents.js';
import { openWacz } from './wacz-files.js';

/** A part of an archive. A signature comes before everything else. */
export type OpenedPart = ArchivedPart | { kind: 'signed'; signature: WaczSignature };

const fault = (why: string): ArchivedPart => ({ kind: 'fault', url: null, why });

async function* pagesOfWacz(path: string, name: string): AsyncGenerator<OpenedPart> {
  const files = await openWacz(path, name);
  try {
    const { hashes, faults, signature } = await contentsOf(files);
    if (signature !== null) yield { kind: 'signed', signature };
    for (const why of faults) yield fault(why);
    const allowance = allowanceOf(ARCHIVE_LIMITS, files.size);
    for (const fileName of files.names) {
      if (!/^archive\/[^/]+\.warc(?:\.gz)?$/i.test(fileName)) continue;
      const stored = await files.stored(fileName);
      if (stored === null) yield fault(`${fileName} is packed once more, or cut off`);
      else {
        const stated = hashes?.get(fileName);
        if (hashes !== null && stated === undefined)
          yield fault(`${fileName} is not among the files that datapackage.json lists`);
        else if (stated !== undefined && !(await isAsDescribed(stored, stated)))
          yield fault(`${fileName} is not what its hash says`);
        yield* archivedPages(stored, ARCHIVE_LIMITS, allowance);
        if (isSpent(allowance)) return;
      }
    }
  } finally {
    await files.close();
  }
}

async function* pagesOfWarc(path: string): AsyncGenerator<ArchivedPart> {
  const { file, source } = await openSource(path);
  try {
    yield* archivedPages(source);
  } finally {
    await file.close();
  }
}

/**
 * The pages of a WARC or WACZ file, by what it begins with.
 *
 * @param name - For messages.
 * @throws {CorroborateError} `unreadable-document` where it is no archive at all.
 */
export async function* pagesOfArchive(path: string, name: string): AsyncGenerator<OpenedPart> {
  const { file, source } = await openSource(path);
  const start = await source.read(0, 2).finally(() => file.close());
  if (start.toString('latin1') === 'PK') yield* pagesOfWacz(path, name);
  else yield* pagesOfWarc(path);
}
