import type { Progress } from '../app/run-options.js';
import { visibleText } from '../publishing/visible-text.js';
import type { Terminal } from './terminal.js';

/** Work that takes less needs no word about it. */
const SILENCE_MS = 1000;
/** Time between two lines where lines can't be overwritten. */
const LINE_MS = 5000;
const REDRAW_MS = 80;

const stepText = ({ text, done, total }: Extract<Progress, { kind: 'step' }>): string => {
  const count =
    done === undefined || total === undefined ? '' : ` (${Math.min(done + 1, total)} of ${total})`;
  return `${visibleText(text)}${count}`;
};

const fitting = (text: string, width: number): string =>
  text.length < width ? text : `${text.slice(0, Math.max(1, width - 2))}…`;

/**
 * Shows progress: one status line on a terminal, a plain line now and then elsewhere; neither in
 * the first second. Notes and warnings are shown at once and stay.
 *
 * @param now - Milliseconds on any clock that only goes forward.
 */
export function progressDisplay(
  terminal: Terminal,
  now: () => number,
): (progress: Progress) => void {
  const started = now();
  let last = started;
  const { messageColors: colors } = terminal;
  return (progress) => {
    if (progress.kind === 'warning') {
      terminal.tell(`${colors.yellow('warning:')} ${visibleText(progress.text)}`);
      return;
    }
    if (progress.kind === 'note') {
      terminal.tell(visibleText(progress.text));
      return;
    }
    const at = now();
    const pause = terminal.isLive ? REDRAW_MS : LINE_MS;
    if (at - started < SILENCE_MS || (last !== started && at - last < pause)) return;
    last = at;
    const text = stepText(progress);
    if (terminal.isLive) terminal.showStatus(fitting(text, terminal.messageWidth));
    else terminal.tell(text);
  };
}
