import type { ReportFormat } from '../../../src/publishing/publish.js';

/** Every form a report can be kept in, and what it is good for. */
export const REPORT_FORMS: Record<ReportFormat, { name: string; use: string }> = {
  html: { name: 'Web page', use: 'One file that stands on its own: to share, to read, to print.' },
  md: { name: 'Markdown', use: 'With footnotes: to write on.' },
  text: { name: 'Plain text', use: 'For a mail or a terminal.' },
  json: { name: 'JSON', use: 'The whole record: anybody with the dossier can audit it.' },
  'records-request': {
    name: 'Records requests',
    use: 'A draft letter for each record that is missing and a public body would hold.',
  },
};
