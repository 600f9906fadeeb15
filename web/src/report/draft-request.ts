import type { Report } from '../../../src/model/report.js';
import type { OpenPoint } from '../../../src/publishing/open-points.js';
import { recordsRequest } from '../../../src/publishing/records-request.js';

/**
 * The letter that asks for an open point's record: one that names the law where a public body is
 * known to hold it, else a plain one. What knows bodies and laws is loaded when it is asked for.
 */
export const draftRequest = async (
  point: OpenPoint,
  record: string,
  report: Report,
): Promise<string> => {
  const { requestFor } = await import('../../../src/publishing/records-requests/requests-of.js');
  const drafted = requestFor(point, report);
  if (drafted === null) {
    const { to, paragraphs } = recordsRequest(record, point.holder, report);
    return [`To: ${to}`, ...paragraphs].join('\n\n');
  }
  const { sender, recipient, subject, paragraphs, closing } = drafted.letter;
  return [
    sender.join('\n'),
    recipient.join('\n'),
    `Subject: ${subject}`,
    ...paragraphs,
    closing.join('\n'),
  ].join('\n\n');
};
