import { failureValue } from '../../app/serving/failure-value.js';
import type { ServedDossier } from '../../app/serving/served-dossier.js';
import { type Api, type ApiParts, mayOpen } from '../answering/api.js';
import { answerIdempotently } from '../answering/idempotent.js';
import { pageOf } from '../answering/list-page.js';
import { examplesOf } from './examples.js';
import { getDossier, listDossiers, makeDossier } from './routes.js';
import type { DossierHead, DossierView } from './schemas.js';

async function headOf({ name, context }: ServedDossier): Promise<DossierHead> {
  const { ledger } = await context.stores();
  const { documents, checks } = await ledger.counts();
  const [title, revision] = await Promise.all([ledger.name(), ledger.revision()]);
  return { name, title, documents, checks, revision, failure: null };
}

async function viewOf(dossier: ServedDossier): Promise<DossierView> {
  const { ledger, index } = await dossier.context.stores();
  const { publishers } = await ledger.counts();
  const { vectors, passages } = await index.vectorCoverage();
  return {
    ...(await headOf(dossier)),
    publishers,
    vectors: { embedded: vectors, passages },
    examples: await examplesOf(dossier),
  };
}

export function serveDossiers(app: Api, { dossiers }: ApiParts): void {
  /** A dossier that can't be opened is listed with the reason, and hides no other. */
  const headOrFailure = async (name: string): Promise<DossierHead> => {
    try {
      return await headOf(await dossiers.open(name));
    } catch (error) {
      const failure = failureValue(error);
      return { name, title: name, documents: 0, checks: 0, revision: '', failure };
    }
  };

  app.openapi(listDossiers, async (c) => {
    const names = (await dossiers.names()).filter((name) => mayOpen(c.get('caller'), name));
    const page = pageOf(names, (name) => name, c.req.valid('query'));
    return c.json({ ...page, items: await Promise.all(page.items.map(headOrFailure)) }, 200);
  });

  app.openapi(makeDossier, async (c) => {
    const { name } = c.req.valid('json');
    // Made twice it is made once. The answer is kept in the dossier itself: there is no place before.
    const { dossier, created } = await dossiers.make(name);
    return answerIdempotently(c, dossier, name, async () => {
      const view = await viewOf(dossier);
      if (!created) return c.json(view, 200);
      c.header('Location', `/api/dossiers/${encodeURIComponent(dossier.name)}`);
      return c.json(view, 201);
    });
  });

  app.openapi(getDossier, async (c) => {
    const dossier = await dossiers.open(c.req.valid('param').dossier);
    return c.json(await viewOf(dossier), 200);
  });
}
