import type { PlannedQuery, WebBudget, WebEvent } from '../../model/web-run.js';
import type { Clock } from '../../ports/clock.js';
import type { Ids } from '../../ports/ids.js';
import type { WebRecord } from '../../ports/web-record.js';
import { enter, newState, type RunState } from './run-state.js';

/** An event before it is said of which run it is, and when it was. */
type Untold<Event> = Event extends WebEvent ? Omit<Event, 'run' | 'at'> : never;
export type RunNews = Untold<Exclude<WebEvent, { kind: 'began' }>>;

/** The record of one run: each event is in the ledger before the state knows it. */
export class RunLog {
  readonly #record: WebRecord;
  readonly #clock: Clock;
  readonly state: RunState;

  private constructor(record: WebRecord, clock: Clock, state: RunState) {
    this.#record = record;
    this.#clock = clock;
    this.state = state;
  }

  static async begin(
    record: WebRecord,
    { clock, ids }: { clock: Clock; ids: Ids },
    asked: { question: string; asOf: string | null; budget: WebBudget; queries: PlannedQuery[] },
  ): Promise<RunLog> {
    const began = {
      kind: 'began' as const,
      run: ids.next('run'),
      at: clock.now().toISOString(),
      ...asked,
    };
    await record.appendWebEvent(began);
    return new RunLog(record, clock, newState(began));
  }

  /** The newest run for a question that no answer came of, or null. */
  static async unfinished(
    record: WebRecord,
    clock: Clock,
    asked: { question: string; asOf: string | null },
  ): Promise<RunLog | null> {
    const runs = await record.webEvents({ kind: 'began' });
    const newest = runs.findLast(
      (event) =>
        event.kind === 'began' && event.question === asked.question && event.asOf === asked.asOf,
    );
    if (newest?.kind !== 'began') return null;
    const events = await record.webEvents({ run: newest.run });
    if (events.some(({ kind }) => kind === 'answered')) return null;
    const state = newState(newest);
    for (const event of events) enter(state, event);
    return new RunLog(record, clock, state);
  }

  async add(news: RunNews): Promise<void> {
    const event: WebEvent = {
      ...news,
      run: this.state.began.run,
      at: this.#clock.now().toISOString(),
    };
    await this.#record.appendWebEvent(event);
    enter(this.state, event);
  }
}
