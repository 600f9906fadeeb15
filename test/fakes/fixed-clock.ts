import type { Clock } from '../../src/ports/clock.js';

/** A clock that stands still. */
export const fixedClock = (instant = '2025-03-01T12:00:00.000Z'): Clock => ({
  now: () => new Date(instant),
});
