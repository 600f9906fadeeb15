import { z } from 'zod';

/** Nobody corrects more at once, and a file of another kind has dozens. */
const MOST_ISSUES = 3;

/** The first issues of a failed parse in one line: where, and what is wrong there. */
export function issuesOf({ issues }: z.ZodError): string {
  const told = issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) =>
      path.length > 0 ? `${z.core.toDotPath(path)}: ${message}` : message,
    );
  const rest = issues.length - told.length;
  return [...told, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}
