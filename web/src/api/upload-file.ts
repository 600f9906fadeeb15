import { WRITE_HEADER } from './client.js';
import { Problem, problemOf } from './problem.js';
import type { Added } from './types.js';

/** A file with what it may not say itself. */
export interface FileToAdd {
  file: File;
  publisher?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date?: string;
}

interface Options {
  signal: AbortSignal;
  /** How much of the file has left, from 0 to 1. */
  onSent: (fraction: number) => void;
}

const brokenOff = (): Problem =>
  new Problem(
    'unreachable',
    0,
    'The upload was cut off.',
    'The server may have stopped, or the file may be too large for it; try again.',
  );

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Sends a file to be added. It is not `fetch`, which can't tell how much has left.
 *
 * @throws {Problem} what the server refuses; an `AbortError` when the signal stops it.
 */
export const uploadFile = (
  dossier: string,
  { file, publisher, date }: FileToAdd,
  { signal, onSent }: Options,
): Promise<Added> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = (): void => request.abort();
    request.open('POST', `/api/dossiers/${encodeURIComponent(dossier)}/documents`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader(WRITE_HEADER, '1');
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onSent(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      const body = parsed(request.responseText);
      if (request.status >= 400 || body === null) reject(problemOf(request.status, body));
      else resolve(body as Added);
    });
    request.addEventListener('error', () => reject(brokenOff()));
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    request.addEventListener('loadend', () => signal.removeEventListener('abort', stop));
    signal.addEventListener('abort', stop);
    const form = new FormData();
    if (publisher !== undefined) form.append('publisher', publisher);
    if (date !== undefined) form.append('date', date);
    form.append('file', file, file.name);
    request.send(form);
  });
