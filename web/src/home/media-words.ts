/** What people call the formats that the readers know. */
const WORDS: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.apache.parquet': 'Parquet',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.sqlite3': 'SQLite',
  'application/xhtml+xml': 'HTML',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/tiff': 'TIFF',
  'message/rfc822': 'e-mail',
  'text/csv': 'CSV',
  'text/html': 'HTML',
  'text/markdown': 'Markdown',
  'text/plain': 'text',
  'text/tab-separated-values': 'TSV',
};

/** A media type in a word; one without a word stays as it is. */
export const mediaWords = (mediaType: string): string => {
  const [bare = ''] = mediaType.split(';');
  return WORDS[bare.trim().toLowerCase()] ?? bare;
};
