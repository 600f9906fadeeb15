import type { Report } from '../model/report.js';
import { publishHtml } from './html/page.js';
import { publishJson } from './json.js';
import { publishMarkdown } from './markdown.js';
import { publishRecordsRequest } from './records-requests/page.js';
import { publishText } from './terminal/page.js';

/** The forms in which a report leaves the engine. */
export const REPORT_FORMATS = ['text', 'md', 'html', 'json', 'records-request'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** How the terminal form looks; the other forms don't depend on it. */
export interface PublishOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  /** One screen: the answer, the summary and the key findings. The whole report without it. */
  brief?: boolean;
  /** Pictures of quotations that were read from pictures, by their numbers: `data:` addresses for the HTML page. */
  pictures?: ReadonlyMap<number, string>;
}

/**
 * Writes a report in one form. The same report and options give the same characters; no form
 * needs anything beside it, and none lets the text of a document act as markup or command.
 */
export const publish = (report: Report, format: ReportFormat, options: PublishOptions): string => {
  switch (format) {
    case 'text':
      return publishText(report, options);
    case 'md':
      return publishMarkdown(report);
    case 'html':
      return publishHtml(report, options.pictures);
    case 'json':
      return publishJson(report);
    case 'records-request':
      return publishRecordsRequest(report);
  }
};
