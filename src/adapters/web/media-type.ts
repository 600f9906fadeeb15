/** Media types that a reader knows, with the file extensions that stand for them. */
const READABLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['text/html', ['.html', '.htm']],
  ['application/xhtml+xml', ['.xhtml', '.xht']],
  ['text/plain', ['.txt', '.text']],
  ['text/markdown', ['.md', '.markdown']],
  ['image/jpeg', ['.jpg', '.jpeg']],
  ['image/png', ['.png']],
  ['image/tiff', ['.tif', '.tiff']],
  ['text/csv', ['.csv']],
  ['text/tab-separated-values', ['.tsv']],
  ['application/pdf', ['.pdf']],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', ['.docx']],
  ['message/rfc822', ['.eml']],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ['.xlsx']],
  ['application/vnd.oasis.opendocument.spreadsheet', ['.ods']],
  ['application/vnd.ms-excel', ['.xls']],
  ['application/vnd.apache.parquet', ['.parquet']],
  ['application/vnd.sqlite3', ['.sqlite', '.sqlite3', '.db']],
]);

/** Other names under which servers send the same formats. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['text/x-markdown', 'text/markdown'],
  ['application/csv', 'text/csv'],
  ['text/comma-separated-values', 'text/csv'],
  ['application/x-pdf', 'application/pdf'],
]);

/** Types that say nothing of the format: the file's name decides. */
const UNSPECIFIC: ReadonlySet<string> = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/download',
  'application/force-download',
  'application/x-download',
]);

/** Media types of feeds and sitemaps, which list pages and are none. */
const LISTS: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
  'application/gzip',
  'application/x-gzip',
]);

/** The file types that a page may have, for messages. */
export const READABLE_FORMATS =
  'HTML, PDF, DOCX, EML, CSV, XLSX, ODS, Parquet, SQLite, Markdown and plain text';

/** A content type without its parameters, lower case; empty where the server sent none. */
export const bareMediaType = (contentType: string | undefined): string =>
  (contentType ?? '').replace(/;.*$/s, '').trim().toLowerCase();

/**
 * The media type under which a reader knows a response, or `undefined` where none does. A type
 * that says nothing (`application/octet-stream`, or none at all) gives way to the extension of
 * the file name that the server proposes, then to that of the URL's path.
 */
export function readableMediaType(
  url: URL,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  const sent = bareMediaType(headers['content-type']);
  const named = ALIASES.get(sent) ?? sent;
  if (READABLE.has(named)) return named;
  if (!UNSPECIFIC.has(sent)) return undefined;
  return (
    typeOfFileName(proposedFileName(headers['content-disposition'])) ?? typeOfFileName(url.pathname)
  );
}

/** The media type of a response that may be a feed or a sitemap, or `undefined`. */
export function listMediaType(
  url: URL,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  const sent = bareMediaType(headers['content-type']);
  if (LISTS.has(sent)) return sent;
  const named = /\.(?:xml|rss|atom)(?:\.gz)?$/iu.test(url.pathname);
  return named && UNSPECIFIC.has(sent) ? 'application/xml' : undefined;
}

function typeOfFileName(name: string): string | undefined {
  const lower = name.toLowerCase();
  for (const [type, extensions] of READABLE) {
    if (extensions.some((extension) => lower.endsWith(extension))) return type;
  }
  return undefined;
}

const proposedFileName = (disposition = ''): string =>
  /filename\*?=(?:"([^"]*)"|([^;]*))/i.exec(disposition)?.slice(1).find(Boolean)?.trim() ?? '';
