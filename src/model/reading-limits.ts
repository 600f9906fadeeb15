/**
 * What the reading of one document may cost. Where it costs more, its process is ended and the
 * document is refused; no other document suffers. `docs/security.md` shows this table.
 */
export const READING_LIMITS = {
  seconds: {
    variable: 'CORROBORATE_READING_SECONDS',
    default: 12,
    what: 'seconds of the processor that reading may take, and four times as many by the clock',
    why: 'a report of a thousand pages takes a few; a file that is built to take minutes would hold up all others',
  },
  tableSeconds: {
    variable: 'CORROBORATE_TABLE_SECONDS',
    default: 60,
    what: 'seconds of the processor that reading the tables of a document may take, beside its text',
    why: 'a million short rows fit; a document whose tables take longer is added without them',
  },
  megabytes: {
    variable: 'CORROBORATE_READING_MEGABYTES',
    default: 450,
    what: 'megabytes of memory that the reading process may hold, all libraries included',
    why: 'an empty one holds about 100, and a laptop has to bear it beside the models',
  },
  answer: {
    variable: 'CORROBORATE_READING_ANSWER_MEGABYTES',
    default: 16,
    what: 'megabytes that reading may hand back: the text and where its blocks and sentences are',
    why: 'the text of five thousand pages fits; the process that serves has to take it, and answers nobody meanwhile',
  },
} as const satisfies Record<
  string,
  { variable: string; default: number; what: string; why: string }
>;

export type ReadingLimit = keyof typeof READING_LIMITS;

/** The limits in force, in the units of their names; `answer` is in megabytes. */
export type ReadingLimits = Readonly<Record<ReadingLimit, number>>;
