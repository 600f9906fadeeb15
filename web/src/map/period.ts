/** A stretch of time in milliseconds UTC, its end excluded. */
export interface Period {
  start: number;
  end: number;
}

/**
 * The stretch that an ISO date names: a day, a month or a year, as precise as it was given. Null for
 * anything else.
 */
export const periodOf = (iso: string): Period | null => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(iso);
  if (match === null) return null;
  const [year = 0, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (month === undefined) return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
  if (month < 1 || month > 12) return null;
  const end = Date.UTC(year, month);
  if (day === undefined) return { start: Date.UTC(year, month - 1), end };
  const start = Date.UTC(year, month - 1, day);
  return day < 1 || start >= end ? null : { start, end: Date.UTC(year, month - 1, day + 1) };
};
