import { runOperation } from '../../app/operation.js';
import { compare } from '../../app/operations/compare.js';
import { findServedCheck, withStale } from '../../app/serving/served-check.js';
import type { Api, ApiParts } from '../answering/api.js';
import { checkHead } from '../checks/check-view.js';
import { rulingView } from '../rulings/ruling-view.js';
import { compareChecks } from './routes.js';

export function serveComparison(app: Api, { dossiers }: ApiParts): void {
  app.openapi(compareChecks, async (c) => {
    const dossier = await dossiers.open(c.req.valid('param').dossier);
    const { from, to } = c.req.valid('query');
    const [earlier, later] = await Promise.all([
      findServedCheck(dossier, from),
      findServedCheck(dossier, to),
    ]);
    const compared = await runOperation(compare, dossier.context, { from, to });
    const { verdict, changed, reasons, evidence, documents, rulings } = compared;
    return c.json(
      {
        from: checkHead(await withStale(dossier.checks, earlier)),
        to: checkHead(await withStale(dossier.checks, later)),
        verdict,
        changed,
        reasons,
        evidence,
        documents,
        rulings: rulings.map(rulingView),
      },
      200,
    );
  });
}
