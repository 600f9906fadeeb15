import { namedOrigins } from '../../../src/publishing/origin-names.js';
import type { Report } from '../api/types.js';

/** What readers call an origin: `A` … `Z`, `AA` …, in the order of the report. */
export type OriginNames = ReadonlyMap<string, string>;

/** The names of the origins that a report's evidence goes back to, by their ids. */
export const originNames = (report: Report): OriginNames =>
  new Map([...namedOrigins(report)].map(([id, { letter }]) => [id, letter]));
