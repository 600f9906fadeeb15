import type { StageProgress } from './types.js';

/** `lost`: it is being tried again. */
export type Connection = 'opening' | 'live' | 'lost';

/** What is used of the browser's `EventSource`. */
interface EventStream {
  readonly readyState: number;
  addEventListener(type: string, listener: (event: Event) => void): void;
  close(): void;
}

interface Options {
  open: () => EventStream;
  onProgress: (progress: StageProgress[]) => void;
  onConnection: (connection: Connection) => void;
  /** The check came to an end, whichever; called once, and then nothing more. */
  onEnd: () => void;
  /** Calls back after some milliseconds, unless what it returns is called first. */
  wait?: (milliseconds: number, then: () => void) => () => void;
}

const ENDS = ['done', 'failed', 'cancelled', 'interrupted'];

/** `EventSource.CLOSED`: the browser has given up, as it does when the answer is an error. */
const CLOSED = 2;

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 15_000;

const waitByTimer = (milliseconds: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

const progressOf = (event: Event): StageProgress[] | null => {
  if (!(event instanceof MessageEvent) || typeof event.data !== 'string') return null;
  try {
    const data: { progress?: StageProgress[] } = JSON.parse(event.data);
    return Array.isArray(data.progress) ? data.progress : null;
  } catch {
    return null;
  }
};

/**
 * Follows a check until it ends. A dropped connection is the browser's to mend, which sends the id
 * of the last event; where the browser gives up, as when the server restarts, it is opened again,
 * ever more patiently. Returns how to stop.
 */
export const followCheck = ({
  open,
  onProgress,
  onConnection,
  onEnd,
  wait = waitByTimer,
}: Options): (() => void) => {
  let patience = FIRST_WAIT;
  let stopStream = (): void => {};
  let stopWaiting = (): void => {};

  const begin = (): void => {
    const stream = open();
    stopStream = () => stream.close();
    stream.addEventListener('open', () => {
      patience = FIRST_WAIT;
      onConnection('live');
    });
    stream.addEventListener('progress', (event) => {
      const progress = progressOf(event);
      if (progress !== null) onProgress(progress);
    });
    for (const end of ENDS) {
      // The failure of a connection is an event too, but of the type `error`.
      stream.addEventListener(end, () => {
        stream.close();
        onEnd();
      });
    }
    stream.addEventListener('error', () => {
      onConnection('lost');
      if (stream.readyState !== CLOSED) return;
      stopWaiting = wait(patience, begin);
      patience = Math.min(patience * 2, LONGEST_WAIT);
    });
  };

  begin();
  return () => {
    stopStream();
    stopWaiting();
  };
};
