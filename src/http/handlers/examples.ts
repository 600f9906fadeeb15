import { runOperation } from '../../app/operation.js';
import { list } from '../../app/operations/list.js';
import type { ServedDossier } from '../../app/serving/served-dossier.js';

const MOST = 5;

/**
 * Questions that the dossier may answer: what was asked of it before, newest first, then the
 * titles of its documents that are questions themselves.
 */
export async function examplesOf({ context, checks }: ServedDossier): Promise<string[]> {
  const [facts, documents] = await Promise.all([
    checks.facts(),
    runOperation(list, context, { what: 'documents' }),
  ]);
  const asked = facts.map(({ question }) => question);
  const titles =
    documents.kind === 'documents' ? documents.documents.map(({ title }) => title) : [];
  const questions = titles.filter((title) => title.endsWith('?'));
  return [...new Set([...asked, ...questions])].slice(0, MOST);
}
