import { describe, expect, it } from 'vitest';
import { handsOn } from './attribution.js';

const HANDED_ON: [text: string, publisher: string][] = [
  ['The gates jammed, according to the Riverside Monitor.', 'The Riverside Monitor'],
  [
    'According to the Monitor, the gates jammed. The Riverside Monitor saw it.',
    'Riverside Monitor',
  ],
  ['The Riverside Monitor first reported that the gates jammed.', 'Riverside Monitor'],
  ['An investigation by the Riverside Monitor found rust.', 'Riverside Monitor'],
  ['As reported by Riverside Monitor, the gates jammed.', 'Riverside Monitor'],
  ['Logs obtained by the Riverside Monitor show rust.', 'Riverside Monitor'],
  ['The mayor told the Riverside Monitor that the gates jammed.', 'Riverside Monitor'],
];

const NOT_HANDED_ON: [text: string, publisher: string][] = [
  ['The Riverside Monitor moved to a new office.', 'Riverside Monitor'],
  ['According to the Dispatch, the gates jammed.', 'Riverside Monitor'],
  ['A flow monitor reported rust. According to the monitor, levels fell.', 'Riverside Monitor'],
  ['According to it, the gates jammed.', 'It'],
  ['', 'Riverside Monitor'],
];

describe('handsOn', () => {
  it.each(HANDED_ON)('is true of "%s" for %s', (text, publisher) => {
    expect(handsOn(text, publisher)).toBe(true);
  });

  it.each(NOT_HANDED_ON)('is false of "%s" for %s', (text, publisher) => {
    expect(handsOn(text, publisher)).toBe(false);
  });

  it('takes a name with signs in it literally', () => {
    expect(handsOn('According to Q.E.D. (Weekly), it rained.', 'Q.E.D. (Weekly')).toBe(true);
    expect(handsOn('According to QxEyDz (Weekly), it rained.', 'Q.E.D. (Weekly')).toBe(false);
  });
});
