import { expect, it } from 'vitest';
import type { Progress } from '../app/run-options.js';
import { progressDisplay } from './progress-display.js';
import { Terminal } from './terminal.js';

/** What is written when a step is told every half second, with a warning in between. */
function written(isTTY: boolean): string {
  let text = '';
  let time = 0;
  const messages = {
    isTTY,
    columns: 24,
    write: (part: string) => {
      text += part;
    },
  };
  const results = { write: () => undefined };
  const terminal = new Terminal({ results, messages, colour: false });
  const show = progressDisplay(terminal, () => time);
  const tell = (at: number, progress: Progress) => {
    time = at;
    show(progress);
  };
  tell(500, { kind: 'step', text: 'Reading a.txt', done: 0, total: 12 });
  tell(900, { kind: 'warning', text: 'odd \u001b[31mname' });
  tell(1500, { kind: 'step', text: 'Reading b.txt', done: 1, total: 12 });
  tell(2000, { kind: 'step', text: 'Reading c.txt', done: 2, total: 12 });
  terminal.clearStatus();
  return text;
}

it('says little where lines stay, and nothing of steps in the first second', () => {
  expect(written(false)).toBe('warning: odd ␛[31mname\nReading b.txt (2 of 12)\n');
});

it('keeps one status line on a terminal and clears it in the end', () => {
  const erase = '\r\u001b[2K';
  expect(written(true)).toBe(
    `warning: odd ␛[31mname\n${erase}Reading b.txt (2 of 12)${erase}Reading c.txt (3 of 12)${erase}`,
  );
});
