import type { ReportFormat } from '../../../src/publishing/publish.js';

/** Every form a report can be kept in, and what it is good for. */
export const REPORT_FORMS: Record<ReportFormat, { name: string; use: string }> = {
  html: { name: 'Web page', use: 'One self-contained file to share, read or print.' },
  md: { name: 'Markdown', use: 'With footnotes, for further writing.' },
  text: { name: 'Plain text', use: 'For e-mail or a terminal.' },
  json: { name: 'JSON', use: 'The whole record: anyone with the dossier can audit it.' },
  'records-request': {
    name: 'Records requests',
    use: 'A draft letter for each record that is missing and a public body would hold.',
  },
};
