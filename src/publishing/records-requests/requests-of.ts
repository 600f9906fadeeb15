import type { Report } from '../../model/report.js';
import { type OpenPoint, openPointsOf } from '../open-points.js';
import { draftLetter, type Letter } from './letter.js';
import { type PublicHolder, publicHolderOf } from './public-holder.js';

/** An open point whose record a public body would hold, with the draft that asks for it. */
export interface RecordsRequest {
  point: OpenPoint;
  holder: PublicHolder;
  letter: Letter;
}

/** The draft that asks for an open point's record; null where no public body is known to hold it. */
export function requestFor(point: OpenPoint, report: Report): RecordsRequest | null {
  if (point.record === null || point.holder === null) return null;
  const holder = publicHolderOf(point.holder, report);
  if (holder === null) return null;
  return { point, holder, letter: draftLetter(point, point.record, holder, report) };
}

/** The drafts for a report, in the order of its open points, and the points that have none. */
export function requestsOf(report: Report): { requests: RecordsRequest[]; others: OpenPoint[] } {
  const requests: RecordsRequest[] = [];
  const others: OpenPoint[] = [];
  for (const point of openPointsOf(report)) {
    const request = requestFor(point, report);
    if (request === null) others.push(point);
    else requests.push(request);
  }
  return { requests, others };
}
