import { PHRASES } from './settings.js';
import { joinWithAnd, namesUpTo } from './wording.js';

/** Kinds of records that settle matters of a kind. */
const USUAL_RECORDS = {
  payments: 'the payment records with amounts and dates',
  agreement: 'the signed agreement with its annexes',
  law: 'the full text of the law, ruling or policy',
  figures: 'the figures and how they were counted',
  kept: 'the records made at the time',
  sources: 'the list of its sources',
} as const;

export type UsualRecord = keyof typeof USUAL_RECORDS;

export const USUAL_RECORD_NAMES = Object.keys(USUAL_RECORDS) as UsualRecord[];

/** A record that would settle something. */
export type RecordSays =
  | { template: 'usual-record'; slots: { record: UsualRecord } }
  /** In a source's words, with an article: "the attendance list of May 2024". */
  | { template: 'named-record'; slots: { phrase: string } }
  | { template: 'dates-of-publication'; slots: { titles: string[] } };

export const usualRecord = (record: UsualRecord): RecordSays => ({
  template: 'usual-record',
  slots: { record },
});

/** The record as a noun phrase. */
export function recordWords(says: RecordSays): string {
  switch (says.template) {
    case 'usual-record':
      return USUAL_RECORDS[says.slots.record];
    case 'named-record':
      return says.slots.phrase;
    case 'dates-of-publication':
      return `the date of publication of ${namesUpTo(
        says.slots.titles.map((title) => `“${title}”`),
        PHRASES.titles,
      )}`;
  }
}

/** A stretch of time: ISO dates as precise as they are known; null where it is open at that end. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** A period in words: "in 2025", "between 2020-06-05 and 2026-02-06", "after 2024-05-01". */
export function periodWords({ from, to }: Period): string {
  if (from !== null && from === to) return `in ${from}`;
  if (to === null) return `after ${from ?? ''}`;
  return from === null ? `before ${to}` : `between ${from} and ${to}`;
}

/** Whom and which times a record would have to be about. */
export interface Concerning {
  parties: string[];
  times: Period[];
}

const timeWords = (time: Period): string =>
  time.from !== null && time.from === time.to ? time.from : `the period ${periodWords(time)}`;

/** The record with whom and what time it would have to be about: "…, concerning ICE and Cellebrite, for 2025". */
export function soughtWords(record: RecordSays, concerning: Concerning | null): string {
  if (concerning === null) return recordWords(record);
  const { parties, times } = concerning;
  return [
    recordWords(record),
    ...(parties.length === 0 ? [] : [`concerning ${joinWithAnd(parties)}`]),
    ...(times.length === 0 ? [] : [`for ${joinWithAnd(times.map(timeWords))}`]),
  ].join(', ');
}
