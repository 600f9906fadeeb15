import { resolve } from 'node:path';
import { interestsIn } from '../../src/app/dossier/interests-in.js';
import { searchingEmbedder } from '../../src/app/indexing/searching-embedder.js';
import { makeContext } from '../../src/app/make-context.js';
import { parseQuestion } from '../../src/asking/parse-question.js';
import { gather } from '../../src/gathering/gather.js';
import type { JudgedSentence } from '../../src/judging/judged-sentence.js';
import { readCandidates } from '../../src/judging/read-candidates.js';
import { UNKNOWN_PUBLISHER } from '../../src/model/publisher.js';
import type { VerdictLabel } from '../../src/model/report.js';
import { claimsOf, type Weighing, weigh } from '../../src/weighing/weigh.js';
import { fillDossier } from '../dossiers/fill-dossier.js';
import type { CaseSet } from '../dossiers/read-cases.js';

/** A question of one claim over a whole dossier, weighed, and the labels that are right. */
export interface DossierClaim {
  dossier: string;
  id: string;
  labels: readonly VerdictLabel[];
  weighing: Weighing;
  judged: readonly JudgedSentence[];
}

const CHECKED_AT = '2026-01-01T00:00:00.000Z';

/**
 * Asks every case of a dossier that has a verdict and is one claim: found, read and weighed as
 * `ask` does it, up to what the verdict is made of.
 *
 * @param cache - Folder in which dossiers and their readings are kept.
 */
export async function askDossierClaims(set: CaseSet, cache: string): Promise<DossierClaim[]> {
  const folder = resolve(cache, set.name);
  const dossier = await fillDossier(folder, set.name, [resolve(set.documents)]);
  await dossier.close();
  const context = makeContext({ workingFolder: folder, locate: () => folder });
  try {
    const [stores, reader] = await Promise.all([context.stores(), context.reader()]);
    const embedder = await searchingEmbedder(context, {});
    const publishers = await stores.ledger.publishers();
    const register = new Map(publishers.map((publisher) => [publisher.name, publisher]));
    const asked: DossierClaim[] = [];
    for (const { id, question: text, open, verdict } of set.cases) {
      const question = parseQuestion(text);
      const claims = claimsOf(question);
      if (open || verdict.length === 0 || question.kind === 'open' || claims.length !== 1) continue;
      const gathered = await gather({ ...stores, embedder }, question);
      const judged = await readCandidates(reader, claims, gathered.candidates);
      const interests = await interestsIn(stores, judged, gathered);
      const weighing = weigh({
        question,
        judged,
        publisherOf: (name) => register.get(name) ?? { ...UNKNOWN_PUBLISHER, name },
        checkedAt: CHECKED_AT,
        dossier: { ...gathered, asOf: null, interests },
      });
      asked.push({ dossier: set.name, id, labels: verdict, weighing, judged });
    }
    return asked;
  } finally {
    await context.close();
  }
}
