import type { Report } from '../api/types.js';

/** What readers call an origin: `A` … `Z`, `AA` …, in the order of the report. */
export type OriginNames = ReadonlyMap<string, string>;

const letterOf = (index: number): string => {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
};

/** The names of the origins that a report's evidence goes back to, by their ids. */
export const originNames = ({ origins, evidence }: Report): OriginNames => {
  const used = new Set(evidence.map(({ origin }) => origin));
  const ids = [...new Set([...origins.map(({ id }) => id), ...used])];
  return new Map(ids.filter((id) => used.has(id)).map((id, index) => [id, letterOf(index)]));
};
