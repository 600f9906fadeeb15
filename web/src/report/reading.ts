import { createContext, use } from 'react';
import type { Report } from '../../../src/model/report.js';
import type { NamedOrigin } from '../../../src/publishing/origin-names.js';
import type { Evidence } from '../api/types.js';

/** What every block of the report needs to know of the whole, and how the reader moves in it. */
export interface Reading {
  dossier: string;
  /** The check's id. */
  check: string;
  report: Report;
  evidence: ReadonlyMap<number, Evidence>;
  origins: ReadonlyMap<string, NamedOrigin>;
  /** The evidence that tells of stakes and says nothing about the claim. */
  stakes: ReadonlySet<number>;
  /** The evidence that is pointed at: its citations and its card are lit. */
  lit: number | null;
  light: (n: number | null) => void;
  /** The evidence whose document is open beside the text. */
  open: number | null;
  /** The card that is open within the text, on a narrow screen. */
  inPlace: { slot: string; n: number } | null;
  /** Follows a citation: beside wide text its document opens, else its card in the slot. */
  follow: (n: number, slot: string | null) => void;
  /** Whether the screen is wide enough for text and evidence side by side. */
  isWide: boolean;
}

export const ReadingContext = createContext<Reading | null>(null);

export const useReading = (): Reading => {
  const reading = use(ReadingContext);
  if (reading === null) throw new Error('Only a report provides what is read of it.');
  return reading;
};

/** The slot of the text around, in which a citation's card opens; null where it opens nowhere. */
export const SlotContext = createContext<string | null>(null);
