import { dirname, resolve } from 'node:path';
import type { DocumentMetadata } from '../../model/document.js';
import type { ReadingResult } from '../../model/reading-result.js';
import type { DescribedDocument, SourcesFile } from './sources-file.js';

/** What a document says of itself. */
export type OwnMetadata = ReadingResult['metadata'];

/** Where the bytes were found. */
export interface CaptureLocation {
  /** File name or the last part of a web address. */
  name: string;
  /** The address that was fetched, or null for a file. */
  fetchedFrom: string | null;
  /** Path from the folder that was added, or null for a web page. */
  path: string | null;
}

/** What a sources file says of the file at this absolute path, of itself or with all the others. */
export function describedIn(
  sources: SourcesFile | undefined,
  path: string,
): DescribedDocument | undefined {
  const entry = sources?.documents.find(
    ({ file }) => resolve(dirname(sources.path), file) === path,
  );
  return sources?.private ? { file: path, ...entry, private: true } : entry;
}

export const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url)
    ? new URL(url).hostname.replace(/^www\.|\.$/g, '') || null
    : null;

/**
 * The address to cite. A fetched page may name a tidier address of its own, but only of the host
 * that served it: no page can pass itself off as another publisher's.
 */
const addressOf = (own: string | null, fetchedFrom: string | null): string | null =>
  fetchedFrom === null || (own !== null && hostOf(own) === hostOf(fetchedFrom)) ? own : fetchedFrom;

/** The fields that a sources file sets, for laying over what is known already. */
export function describedFields(
  described: DescribedDocument | undefined,
): Partial<DocumentMetadata> {
  if (described === undefined) return {};
  const { title, publisher, byline, date, url, path, saysItIs, dateBasis } = described;
  const isPrivate = described.private;
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(byline !== undefined && { byline }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    ...(path !== undefined && { path }),
    ...(saysItIs !== undefined && { saysItIs }),
    ...(dateBasis !== undefined && { dateBasis }),
    ...(isPrivate !== undefined && { private: isPrivate }),
  };
}

/** What is known of a document: the sources file before the document before its name. */
export function describeDocument(
  own: OwnMetadata,
  publisher: string,
  whereabouts: CaptureLocation,
  described: DescribedDocument | undefined,
): DocumentMetadata {
  const { fetchedFrom, path } = whereabouts;
  return {
    title: own.title,
    publisher,
    byline: own.byline,
    date: own.date,
    url: addressOf(own.url, fetchedFrom),
    path,
    language: own.language,
    ...describedFields(described),
  };
}
