import { z } from 'zod';

/** One act of taking bytes in: where from, when, and what the server said. */
export const captureSchema = z.object({
  id: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  /** Where the bytes came from: an absolute path or the URL after redirects. */
  address: z.string(),
  /** ISO 8601 instant. */
  capturedAt: z.string(),
  mediaType: z.string(),
  /**
   * Response headers of a fetched page, lower-case names; empty for files. Of a page out of a web
   * archive, `warc-filename` names the archive, `warc-date` says when it took the page, and
   * `warc-vouched-by` who stands for that, if anybody does: `user`, or the key that signed it. Of one
   * that was rendered, `corroborate-rendered` names the browser.
   */
  headers: z.record(z.string(), z.string()),
});

export type Capture = z.infer<typeof captureSchema>;

/** A capture with the document that its bytes are. */
export type WebCapture = Capture & { documentId: string };

/** What the headers of a page out of a web archive hold beside those of its server. */
export const ARCHIVE_HEADERS = {
  file: 'warc-filename',
  date: 'warc-date',
  vouchedBy: 'warc-vouched-by',
} as const;

/** Whether a page was got from its server by this program, rather than out of an archive. */
export const isFetched = ({ headers }: Pick<Capture, 'headers'>): boolean =>
  headers[ARCHIVE_HEADERS.date] === undefined;

/** Whether nobody but an archive that anybody can have made says that the page was at its address. */
export const isClaimed = (capture: Pick<Capture, 'headers'>): boolean =>
  !isFetched(capture) && capture.headers[ARCHIVE_HEADERS.vouchedBy] === undefined;

/** The header of a page whose bytes are what its scripts made of it: the browser that ran them. */
export const RENDERED_HEADER = 'corroborate-rendered';

/** When the bytes were taken off the web, by us or by an archive: ISO 8601 instant. */
export const takenAt = ({ capturedAt, headers }: Pick<Capture, 'capturedAt' | 'headers'>): string =>
  headers[ARCHIVE_HEADERS.date] ?? capturedAt;

const takenMs = (capture: Pick<Capture, 'capturedAt' | 'headers'>): number =>
  Date.parse(takenAt(capture));

/** Captures in the order in which they were taken; those of one instant as they were recorded. */
export const inOrderTaken = <Some extends Capture>(captures: readonly Some[]): Some[] =>
  [...captures].sort((a, b) => takenMs(a) - takenMs(b));

/**
 * Whether a capture says anything that others of its address do not: not where the last one that
 * was taken before it has the same bytes. A page that is again what it was before is news; so is one
 * that somebody stands for, where only an archive that anybody can have made said the same.
 */
export function isNewCapture(
  known: readonly WebCapture[],
  coming: Pick<WebCapture, 'documentId' | 'headers' | 'capturedAt'>,
): boolean {
  const at = takenMs(coming);
  const alike = isClaimed(coming) ? known : known.filter((capture) => !isClaimed(capture));
  const earlier = inOrderTaken(alike.filter((capture) => takenMs(capture) <= at));
  if (earlier.at(-1)?.documentId === coming.documentId) return false;
  return !earlier.some(
    (capture) => takenMs(capture) === at && capture.documentId === coming.documentId,
  );
}
