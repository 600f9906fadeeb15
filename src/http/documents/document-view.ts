import { basename } from 'node:path';
import { retryItem } from '../../app/serving/add-one.js';
import type { DocumentHead as KnownHead } from '../../app/serving/document-heads.js';
import type { FailedItem } from '../../model/failed-item.js';
import type { DocumentHead } from './schemas.js';

const OUTDATED = 'A better reader is available: add it again to have it reread.';

/** A document as lists show it. */
export function documentView({ document, kind, words, pages, outdated }: KnownHead): DocumentHead {
  const { id, sha256, mediaType, metadata } = document;
  const { title, publisher, date, language, url, path } = metadata;
  return {
    id,
    title,
    publisher,
    kind,
    date,
    language,
    url,
    path,
    sha256,
    mediaType,
    words,
    pages,
    state: outdated ? 'outdated' : 'read',
    retry: null,
    reason: outdated ? OUTDATED : null,
  };
}

/** An item that could not be read, in the same list. */
export function failedView(item: FailedItem): DocumentHead {
  const { id, name, url, failure } = item;
  const { message, hint } = failure;
  return {
    id,
    title: url === null ? basename(name) : name,
    publisher: '',
    kind: 'unknown',
    date: null,
    language: 'und',
    url,
    path: url === null ? (item.path ?? name) : null,
    sha256: null,
    mediaType: '',
    words: 0,
    pages: null,
    state: 'failed',
    retry: retryItem(item) === null ? 'file' : 'server',
    reason: hint === null ? message : `${message}. ${hint}`,
  };
}
