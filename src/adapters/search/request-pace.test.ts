import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { type Rate, RequestPace } from './request-pace.js';

/** A clock that goes on only when somebody waits. */
function waitingClock() {
  let now = Date.parse('2025-03-01T12:00:00Z');
  const waits: number[] = [];
  return {
    clock: { now: () => new Date(now) },
    sleep: async (ms: number) => {
      waits.push(ms);
      now += ms;
    },
    pass: (ms: number) => {
      now += ms;
    },
    waits,
  };
}

describe('RequestPace', () => {
  it('never lets more through than is allowed in any stretch of time', async () => {
    const rate = fc.record({
      requests: fc.integer({ min: 1, max: 5 }),
      perMs: fc.integer({ min: 1, max: 1000 }),
    });
    const scene = fc.tuple(
      fc.array(rate, { minLength: 1, maxLength: 3 }),
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(scene, async ([rates, pauses]) => {
        const { clock, sleep, pass } = waitingClock();
        const pace = new RequestPace(rates, { clock, sleep });
        const sent: number[] = [];
        for (const pause of pauses) {
          pass(pause);
          await pace.turn(Number.POSITIVE_INFINITY);
          sent.push(clock.now().getTime());
        }
        for (const { requests, perMs } of rates)
          for (const [at, time] of sent.entries()) {
            const before = sent[at - requests];
            if (before !== undefined) expect(time - before).toBeGreaterThanOrEqual(perMs);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('gives turns to those who ask at once in their order', async () => {
    const waits: number[] = [];
    const sleep = async (ms: number) => void waits.push(ms);
    const pace = new RequestPace([{ requests: 1, perMs: 5000 }], { clock: fixedClock(), sleep });
    await Promise.all([pace.turn(60_000), pace.turn(60_000), pace.turn(60_000)]);
    expect(waits).toEqual([5000, 10_000]);
  });

  it('says how long it would take where that is too long, and counts nothing', async () => {
    const { clock, sleep, waits, pass } = waitingClock();
    const rates: Rate[] = [{ requests: 1, perMs: 60_000 }];
    const pace = new RequestPace(rates, { clock, sleep });
    expect(await pace.turn(1000)).toBeUndefined();
    pass(10_000);
    expect(await pace.turn(1000)).toEqual({ tooLong: 50_000 });
    expect(await pace.turn(1000)).toEqual({ tooLong: 50_000 });
    pass(50_000);
    expect(await pace.turn(1000)).toBeUndefined();
    expect(waits).toEqual([]);
  });

  it('lets everything through where nothing is limited', async () => {
    const { clock, sleep, waits } = waitingClock();
    const pace = new RequestPace([], { clock, sleep });
    for (let at = 0; at < 100; at += 1) await pace.turn(0);
    expect(waits).toEqual([]);
  });
});
