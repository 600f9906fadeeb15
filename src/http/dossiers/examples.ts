import { suggestQuestions } from '../../app/asking/suggest-questions.js';
import { runOperation } from '../../app/operation.js';
import { list } from '../../app/operations/list.js';
import type { ServedDossier } from '../../app/serving/served-dossier.js';

/** What a dossier's own matter offers to check. */
export async function examplesOf({ context, checks }: ServedDossier): Promise<string[]> {
  const [facts, listed] = await Promise.all([
    checks.facts(),
    runOperation(list, context, { what: 'documents' }),
  ]);
  const [newest] = facts;
  const check = newest === undefined ? undefined : await checks.check(newest.id);
  return suggestQuestions({
    asked: facts.map(({ question }) => question),
    followUps: check?.report.followUps ?? [],
    titles: listed.kind === 'documents' ? listed.documents.map(({ title }) => title) : [],
  });
}
