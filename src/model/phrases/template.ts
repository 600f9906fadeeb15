import type { Stance } from '../evidence.js';
import type { RecordSays } from './records.js';

/** What somebody who says something is to the matter, where it is known and not nothing. */
export const STAKED_STANDINGS = ['party', 'opponent', 'supporter', 'interested'] as const;
export type StakedStanding = (typeof STAKED_STANDINGS)[number];

/** Somebody with what they are to the matter. */
export interface Interested {
  name: string;
  standing: StakedStanding;
}

/**
 * What may fill a slot of a template, by what the audit holds it against. A new kind of slot needs a
 * schema in `says.ts` and a check in `writing/slot-checks.ts`; it does not compile without them.
 */
export interface SlotValues {
  /** The quotes of the statement's citations, whole and in their order. */
  quotes: string[];
  /** Publisher, title, kind of publisher, date and file of the document that is cited. */
  publisher: string;
  title: string;
  publisherKind: string;
  /** The name of its file, where its publisher is unknown and it was added as a file. */
  file: string | null;
  /** Nearly the same quote of each of several documents. */
  alike: string[];
  date: string | null;
  /** The texts of all claims. */
  claims: string[];
  /** A claim as part of a sentence, affirmed: "the harbour company trains the crews". */
  affirmed: string;
  /** A claim, or its negation, as a sentence. */
  assertion: string;
  question: string;
  /** A name that the question has, with the article that it takes within a sentence. */
  party: string;
  /** Words of the question. */
  parts: string[];
  /** Words of what is cited. */
  phrase: string;
  /** Words that the sources under a heading share. */
  matter: string;
  /** ISO date, or null for an end that is open. */
  end: string | null;
  /** The day as of which the question was asked. */
  asOf: string;
  /** How many documents were searched. */
  searched: number;
  /** Documents, origins and undated accounts among the evidence that takes a stance. */
  documents: number;
  origins: number;
  undatedAccounts: number;
  /** Date of the newest account. */
  newest: string;
  /** Publishers that are cited. */
  publishers: string[];
  interested: Interested[];
  stance: Exclude<Stance, 'neither'>;
  record: RecordSays;
  recordOrNull: RecordSays | null;
  /** What the report itself can't tell: how many, a share from 0 to 1, a name, a reader's words. */
  count: number;
  share: number;
  name: string;
  words: string;
  yes: boolean;
  /** A query in words and its answer, as the report has them. */
  computed: { words: string; value: string };
}

export type SlotKind = keyof SlotValues;

export type SlotKinds = Readonly<Record<string, SlotKind>>;

export type SlotsOf<K extends SlotKinds> = { -readonly [N in keyof K]: SlotValues[K[N]] };

/** A sentence that the engine can say: its typed slots, and how it reads in English. */
export interface Template<K extends SlotKinds = SlotKinds> {
  slots: K;
  render(slots: SlotsOf<K>): string;
}

export type Table = Readonly<Record<string, Template>>;

/** A sentence of a table as a value. */
export type SaysOf<T extends Table> = {
  [N in keyof T & string]: { template: N; slots: SlotsOf<T[N]['slots']> };
}[keyof T & string];

export const template = <const K extends SlotKinds>(
  slots: K,
  render: (slots: SlotsOf<K>) => string,
): Template<K> => ({ slots, render });

/** A sentence without slots. */
export const fixed = (text: string) => template({}, () => text);

/** How a sentence of a table reads. */
export function rendered<T extends Table>(table: T, says: SaysOf<T>): string {
  const sentence: Template | undefined = table[says.template];
  return sentence?.render(says.slots) ?? '';
}
