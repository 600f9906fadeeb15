import { quotePictures } from '../../app/scans/quote-pictures.js';
import { slugOf } from '../../app/serving/dossier-slug.js';
import { findServedCheck } from '../../app/serving/served-check.js';
import { CorroborateError } from '../../model/error.js';
import { publish, type ReportFormat } from '../../publishing/publish.js';
import type { Api, ApiParts } from '../answering/api.js';
import { keptBody } from '../answering/kept-answers.js';
import { getReport } from './routes.js';

interface Form {
  type: string;
  extension: string;
}

/** Forms of other names are plain text. */
const FORMS: Partial<Record<ReportFormat, Form>> = {
  text: { type: 'text/plain', extension: 'txt' },
  md: { type: 'text/markdown', extension: 'md' },
  html: { type: 'text/html', extension: 'html' },
  json: { type: 'application/json', extension: 'json' },
};

const PLAIN: Form = { type: 'text/plain', extension: 'txt' };

/** The page brings its own script and styles, and must reach nothing else. */
const PAGE_POLICY =
  "sandbox allow-scripts allow-popups; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

const COLUMNS = 80;

export function serveReports(app: Api, { dossiers }: ApiParts): void {
  app.openapi(getReport, async (c) => {
    const { dossier: name, check: id } = c.req.valid('param');
    const dossier = await dossiers.open(name);
    const { format, download } = c.req.valid('query');
    const { check, run } = await findServedCheck(dossier, id);
    if (check === null) {
      throw new CorroborateError(
        'not-found',
        `The check ${id} has no report: it is ${run.status}`,
        {
          hint: 'Follow it until it is done, or resume it.',
        },
      );
    }
    const { type, extension } = FORMS[format] ?? PLAIN;
    c.header('Content-Type', `${type}; charset=utf-8`);
    if (format === 'html') c.header('Content-Security-Policy', PAGE_POLICY);
    if (download === '1') {
      const file = `${slugOf(check.question, 60)}.${extension}`;
      c.header(
        'Content-Disposition',
        `attachment; filename="report.${extension}"; filename*=UTF-8''${encodeURIComponent(file)}`,
      );
    }
    // A report never changes.
    return keptBody(c, dossier, ['report', id, format], async () =>
      publish(check.report, format, {
        color: false,
        width: COLUMNS,
        ...(format === 'html' && { pictures: await quotePictures(dossier.context, check.report) }),
      }),
    );
  });
}
