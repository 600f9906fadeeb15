import { QuotePictures } from '../../app/scans/quote-pictures.js';
import { findServedCheck } from '../../app/serving/served-check.js';
import { CorroborateError } from '../../model/error.js';
import type { Api, ApiParts } from '../answering/api.js';
import { getQuotePicture } from './routes.js';

/** A report never changes, and neither do the bytes of its documents. */
const FOR_A_DAY = 'private, max-age=86400, immutable';

export function serveQuotePictures(app: Api, { dossiers }: ApiParts): void {
  app.openapi(getQuotePicture, async (c) => {
    const { dossier: name, check: id, n } = c.req.valid('param');
    const dossier = await dossiers.open(name);
    const { check } = await findServedCheck(dossier, id);
    const evidence = check?.report.evidence.find((one) => one.n === n);
    const png = evidence && (await new QuotePictures(dossier.context).of(evidence));
    if (png === undefined) {
      throw new CorroborateError('not-found', `There is no picture of evidence ${n}`, {
        hint: 'Only quotations that were read from scanned pages have one.',
      });
    }
    c.header('Content-Type', 'image/png');
    c.header('Cache-Control', FOR_A_DAY);
    return c.body(new Uint8Array(png), 200);
  });
}
