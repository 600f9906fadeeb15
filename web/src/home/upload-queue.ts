import type { Added, Failed } from '../api/types.js';

/** What is added: a file of this machine, with what the file itself may not say, or a web address. */
export type Source =
  | { kind: 'file'; file: File; publisher?: string; date?: string }
  | { kind: 'address'; url: string };

export type UploadState =
  | { at: 'waiting' }
  /** `fraction` is of the bytes that left; after the last, the server reads. */
  | { at: 'sending'; fraction: number }
  | { at: 'reading' }
  | { at: 'settled'; outcome: Exclude<Added['outcome'], 'failed'>; document: string | null }
  | { at: 'failed'; failure: Pick<Failed, 'message' | 'hint'> };

export interface Upload {
  id: number;
  source: Source;
  state: UploadState;
}

export interface Queue {
  uploads: Upload[];
  nextId: number;
}

export const EMPTY_QUEUE: Queue = { uploads: [], nextId: 1 };

/** How many go at once: the dossier reads one after the other anyway. */
const AT_ONCE = 2;

export type QueueEvent =
  | { type: 'added'; sources: readonly Source[] }
  | { type: 'moved'; id: number; state: UploadState }
  | { type: 'removed'; id: number }
  | { type: 'settled-cleared' };

/** The queue after an event. One that fails stays, with its source, so that it can be tried again. */
export const queueAfter = (queue: Queue, event: QueueEvent): Queue => {
  switch (event.type) {
    case 'added': {
      const added = event.sources.map(
        (source, index): Upload => ({
          id: queue.nextId + index,
          source,
          state: { at: 'waiting' },
        }),
      );
      return { uploads: [...queue.uploads, ...added], nextId: queue.nextId + added.length };
    }
    case 'moved':
      return {
        ...queue,
        uploads: queue.uploads.map((upload) =>
          upload.id === event.id ? { ...upload, state: event.state } : upload,
        ),
      };
    case 'removed':
      return { ...queue, uploads: queue.uploads.filter(({ id }) => id !== event.id) };
    case 'settled-cleared':
      return { ...queue, uploads: queue.uploads.filter(({ state }) => state.at !== 'settled') };
  }
};

const isUnderWay = ({ state }: Upload): boolean => state.at === 'sending' || state.at === 'reading';

/** The uploads to begin now, the oldest first. */
export const dueUploads = ({ uploads }: Queue): Upload[] => {
  const room = AT_ONCE - uploads.filter(isUnderWay).length;
  return uploads.filter(({ state }) => state.at === 'waiting').slice(0, Math.max(0, room));
};

/** Whether something would be lost by closing the page. */
export const isBusy = ({ uploads }: Queue): boolean =>
  uploads.some((upload) => upload.state.at === 'waiting' || isUnderWay(upload));

/** How many came to which end; `left` are still to come. */
export const tallyOf = ({ uploads }: Queue) => {
  const tally = { added: 0, known: 0, updated: 0, failed: 0, left: 0 };
  for (const { state } of uploads) {
    if (state.at === 'settled') tally[state.outcome] += 1;
    else if (state.at === 'failed') tally.failed += 1;
    else tally.left += 1;
  }
  return tally;
};

/**
 * The uploads to show while the dossier's list tells of the items in `listed`: those that the server
 * failed to read are told of there.
 */
export const uploadsBeside = ({ uploads }: Queue, listed: ReadonlySet<string>): Upload[] =>
  uploads.filter(({ state, source }) => state.at !== 'failed' || !listed.has(nameOf(source)));

export const nameOf = (source: Source): string =>
  source.kind === 'file' ? source.file.name : source.url;
