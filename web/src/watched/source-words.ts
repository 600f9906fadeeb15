import type { WatchedSource } from '../api/types.js';
import { counted, moment } from '../design/format.js';

type State = Pick<WatchedSource, 'lastRunAt' | 'failure' | 'running' | 'pages' | 'left' | 'counts'>;

/** What the last run over a source came to, in a line. */
export function sourceWords({ lastRunAt, running, pages, left, counts }: State): string {
  const { gone = 0, unreached = 0, refused = 0, unreadable = 0 } = counts;
  return [
    lastRunAt === null ? 'not looked at yet' : `looked at ${moment(lastRunAt)}`,
    running ? 'a run is under way or was broken off' : '',
    pages > 0 ? counted(pages, 'page') : '',
    gone > 0 ? `${gone} gone` : '',
    unreached > 0 ? `${unreached} could not be reached` : '',
    refused > 0 ? `${refused} refused` : '',
    unreadable > 0 ? `${unreadable} could not be read` : '',
    left > 0 ? `${left} to come` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
