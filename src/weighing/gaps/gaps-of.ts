import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Claim, Question } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { DossierView } from '../dossier-view.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { EVIDENCE } from '../evidence/settings.js';
import {
  absentGaps,
  hiddenGaps,
  periodGaps,
  undatedGap,
  unheardGaps,
  unmetGaps,
  unreadableGap,
  unreadGap,
} from './further-gaps.js';
import { type FoundGap, findGaps } from './gaps.js';
import { nameInFull } from './record-holder.js';
import { unheardParties } from './unheard-parties.js';

/** What the gaps of a question are found from. */
export interface GapMatter {
  question: Question;
  claims: readonly Claim[];
  /** Claims that the evidence does not decide. */
  undecided: readonly Claim[];
  judged: readonly JudgedSentence[];
  evidence: readonly WeighedSentence[];
  silences: readonly WeighedSentence[];
  /** What the report shows beside the evidence. */
  nearby: readonly WeighedSentence[];
  unread: readonly WeighedSentence[];
  /** False where an open question wants one fact and none was found. */
  answered: boolean;
  dossier: DossierView;
  /** ISO instant of the check. */
  checkedAt: string;
}

const documentsOf = (sentences: readonly JudgedSentence[]): Document[] => [
  ...new Map(
    sentences.map(({ candidate: { document } }) => [document.id, document] as const),
  ).values(),
];

/**
 * All that the question needs and the dossier lacks, what hangs most on it first: what is not
 * decided or answered, what sources say is missing, parts without evidence, absent documents,
 * unheard parties, empty periods, and what could not be dated or read.
 */
export function gapsOf(matter: GapMatter): FoundGap[] {
  const { question, claims, undecided, judged, evidence, silences, nearby, unread } = matter;
  const { answered, dossier, checkedAt } = matter;
  const documents = dossier.documents ?? documentsOf(judged);
  const publishers = [...new Set(documents.map(({ metadata }) => metadata.publisher))];
  const near = judged.filter(({ candidate }) => candidate.found.coverage >= EVIDENCE.near);
  const bearing = evidence.filter(({ stance }) => stance !== 'neither');
  const claimed = question.kind === 'claims';
  const unheard = claimed ? unheardParties(claims, [...evidence, ...silences], publishers) : [];
  const gaps = [
    ...findGaps(question, undecided, silences, answered, publishers),
    ...(claimed ? unmetGaps(claims, [...evidence, ...near, ...silences, ...nearby]) : []),
    ...absentGaps(claimed ? bearing : evidence, silences, documents),
    ...unheardGaps(unheard, claims[0]),
    ...periodGaps(claims, documentsOf(near), dossier.asOf ?? checkedAt.slice(0, 10)),
    ...undatedGap(dossier.leftOut ?? [], dossier.asOf ?? null),
    ...unreadGap(unread),
    ...hiddenGaps([...evidence, ...silences, ...nearby]),
    ...unreadableGap(dossier.unreadable ?? 0, documents.length),
  ];
  return gaps.map((gap) => ({ ...gap, holder: gap.holder && nameInFull(gap.holder, publishers) }));
}
