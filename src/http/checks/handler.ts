import { findServedCheck, listServedChecks } from '../../app/serving/served-check.js';
import type { CheckRun } from '../../model/check-run.js';
import type { Api, ApiParts } from '../answering/api.js';
import { answerIdempotently } from '../answering/idempotent.js';
import { keptJson } from '../answering/kept-answers.js';
import { pageOf } from '../answering/list-page.js';
import { checkHead, checkView } from './check-view.js';
import { cancelCheck, getCheck, listChecks, resumeCheck, startCheck } from './routes.js';

const addressOf = (dossier: string, { id }: CheckRun): string =>
  `/api/dossiers/${encodeURIComponent(dossier)}/checks/${id}`;

export function serveChecks(app: Api, { dossiers }: ApiParts): void {
  app.openapi(listChecks, async (c) => {
    const dossier = await dossiers.open(c.req.valid('param').dossier);
    const page = pageOf(await listServedChecks(dossier), ({ run }) => run.id, c.req.valid('query'));
    return c.json({ ...page, items: page.items.map(checkHead) }, 200);
  });

  app.openapi(startCheck, async (c) => {
    const dossier = await dossiers.open(c.req.valid('param').dossier);
    const { question, asOf = null, web } = c.req.valid('json');
    const scope = web === true ? 'also' : web;
    const asked = JSON.stringify([question, asOf, ...(scope ? [scope] : [])]);
    return answerIdempotently(c, dossier, asked, async () => {
      await dossier.expectWhole();
      const { token } = c.get('caller');
      const run = await dossier.runner.start(question, asOf, token, scope);
      c.header('Location', addressOf(dossier.name, run));
      return c.json({ id: run.id, status: run.status }, 202);
    });
  });

  app.openapi(getCheck, async (c) => {
    const { dossier: name, check: id } = c.req.valid('param');
    const dossier = await dossiers.open(name);
    const known = await findServedCheck(dossier, id);
    if (known.check === null) return c.json(checkView(known), 200);
    // What is done stays as it is.
    return keptJson(c, dossier, ['check', id, known.run.version], async () => checkView(known));
  });

  app.openapi(cancelCheck, async (c) => {
    const { dossier: name, check } = c.req.valid('param');
    const dossier = await dossiers.open(name);
    return answerIdempotently(c, dossier, '', async () => {
      const { run } = await findServedCheck(dossier, check);
      const { id, status } = await dossier.runner.cancel(run);
      return c.json({ id, status }, 200);
    });
  });

  app.openapi(resumeCheck, async (c) => {
    const { dossier: name, check } = c.req.valid('param');
    const dossier = await dossiers.open(name);
    return answerIdempotently(c, dossier, '', async () => {
      const { run } = await findServedCheck(dossier, check);
      if (run.status === 'done') return c.json({ id: run.id, status: run.status }, 200);
      await dossier.expectWhole();
      const resumed = await dossier.runner.resume(run, c.get('caller').token);
      c.header('Location', addressOf(dossier.name, resumed));
      return c.json({ id: resumed.id, status: resumed.status }, 202);
    });
  });
}
