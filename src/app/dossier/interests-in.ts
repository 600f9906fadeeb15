import { documentsAboutPublishers } from '../../gathering/about-publishers.js';
import type { GatheringResult } from '../../gathering/gather.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import { EVIDENCE } from '../../weighing/evidence/settings.js';
import { type FoundInterest, findInterests } from '../../weighing/interests/find-interests.js';
import type { Stores } from './dossier.js';

/** The stakes that documents of the dossier tell of, for the publishers that a question meets. */
export async function interestsIn(
  stores: Pick<Stores, 'ledger' | 'index'>,
  judged: readonly JudgedSentence[],
  { documents }: Pick<GatheringResult, 'documents'>,
): Promise<FoundInterest[]> {
  const near = judged.filter(
    ({ candidate, stance }) => stance !== 'neither' || candidate.found.coverage >= EVIDENCE.near,
  );
  const close = new Map(near.map(({ candidate: { document } }) => [document.id, document]));
  const names = [...new Set([...close.values()].map(({ metadata }) => metadata.publisher))].sort();
  const texts = await documentsAboutPublishers(stores, names, [...close.values()], documents);
  return findInterests(texts, names);
}
