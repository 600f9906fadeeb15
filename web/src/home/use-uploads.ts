import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { addAddress } from '../api/documents.js';
import { uploadFile } from '../api/upload-file.js';
import type { Queue } from './upload-queue.js';
import { Uploads } from './uploads.js';

/** Asks before the tab is closed. */
const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

const warnWhile = (busy: boolean): void => {
  if (busy) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
};

const byDossier = new Map<string, Uploads>();

const uploadsOf = (dossier: string, cache: QueryClient): Uploads => {
  const known = byDossier.get(dossier);
  if (known !== undefined) return known;
  const uploads = new Uploads({
    send: (source, options) =>
      source.kind === 'address'
        ? addAddress(dossier, source.url, options.signal)
        : uploadFile(dossier, source, options),
    onEnd: () => void cache.invalidateQueries({ queryKey: ['dossier', dossier] }),
    onBusy: warnWhile,
  });
  byDossier.set(dossier, uploads);
  return uploads;
};

/** What is on its way into a dossier, and how to add to it; see `Uploads`. */
export const useUploads = (dossier: string): { uploads: Uploads; queue: Queue } => {
  const uploads = uploadsOf(dossier, useQueryClient());
  return { uploads, queue: useSyncExternalStore(uploads.subscribe, uploads.queue) };
};
