import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { addAddress } from '../api/documents.js';
import { Problem } from '../api/problem.js';
import type { Added } from '../api/types.js';
import { uploadFile } from '../api/upload-file.js';
import {
  dueUploads,
  EMPTY_QUEUE,
  isBusy,
  queueAfter,
  type Source,
  type Upload,
  type UploadState,
} from './upload-queue.js';

const stateOf = ({ outcome, document, failure }: Added): UploadState =>
  outcome === 'failed'
    ? { at: 'failed', failure: failure ?? { message: 'It could not be read.', hint: null } }
    : { at: 'settled', outcome, document: document?.id ?? null };

const failed = (error: unknown): UploadState => ({
  at: 'failed',
  failure: {
    message: error instanceof Error ? error.message : String(error),
    hint: error instanceof Problem ? error.hint : null,
  },
});

/** Adds files and addresses to a dossier, a few at a time, and keeps those that failed for another try. */
export const useUploads = (dossier: string) => {
  const [queue, tell] = useReducer(queueAfter, EMPTY_QUEUE);
  const cache = useQueryClient();
  const stops = useRef(new Map<number, AbortController>());

  const begin = useCallback(
    async ({ id, source }: Upload): Promise<void> => {
      const stop = new AbortController();
      stops.current.set(id, stop);
      const move = (state: UploadState): void => tell({ type: 'moved', id, state });
      try {
        const added =
          source.kind === 'address'
            ? await addAddress(dossier, source.url, stop.signal)
            : await uploadFile(dossier, source.file, {
                signal: stop.signal,
                onSent: (fraction) =>
                  move(fraction < 1 ? { at: 'sending', fraction } : { at: 'reading' }),
              });
        move(stateOf(added));
      } catch (error) {
        if (!stop.signal.aborted) move(failed(error));
      } finally {
        stops.current.delete(id);
        void cache.invalidateQueries({ queryKey: ['dossier', dossier] });
      }
    },
    [cache, dossier],
  );

  useEffect(() => {
    for (const upload of dueUploads(queue)) {
      const { id, source } = upload;
      if (stops.current.has(id)) continue;
      tell({
        type: 'moved',
        id,
        state: source.kind === 'file' ? { at: 'sending', fraction: 0 } : { at: 'reading' },
      });
      void begin(upload);
    }
  }, [queue, begin]);

  const busy = isBusy(queue);
  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [busy]);

  return {
    queue,
    add: (sources: Source[]) => tell({ type: 'added', sources }),
    retry: (id: number) => tell({ type: 'moved', id, state: { at: 'waiting' } }),
    remove: (id: number) => {
      stops.current.get(id)?.abort();
      tell({ type: 'removed', id });
    },
    clearSettled: () => tell({ type: 'settled-cleared' }),
  };
};
