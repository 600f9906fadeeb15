import type { Claim, Question } from '../model/claim.js';
import type { FollowUpSays } from '../model/phrases/follow-ups.js';
import type { RecordSays } from '../model/phrases/records.js';
import { UNKNOWN_PUBLISHER } from '../model/publisher.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import { affirmedWithin, type FoundGap } from '../weighing/gaps/gaps.js';
import { recordFor } from '../weighing/gaps/record-kinds.js';
import { unheardParties } from '../weighing/gaps/unheard-parties.js';
import { WRITING } from './settings.js';

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const unique = (asked: readonly FollowUpSays[]): FollowUpSays[] =>
  asked.filter((says, at) => asked.findIndex((other) => sameValue(other, says)) === at);

const whereRead = (record: RecordSays, holder: string | null): FollowUpSays =>
  holder === null
    ? { template: 'record-read', slots: { record } }
    : { template: 'record-of-holder-read', slots: { record, holder } };

/** Nobody knows who published it, or others than the publisher are asked for. */
const whoElse = (publisher: string): FollowUpSays =>
  publisher === UNKNOWN_PUBLISHER.name
    ? { template: 'who-else', slots: {} }
    : { template: 'who-besides', slots: { publisher } };

/** Three to five questions that the dossier does not answer, from what it lacks. */
export function followUpsOf(
  question: Question,
  claims: readonly Claim[],
  evidence: readonly WeighedSentence[],
  gaps: readonly FoundGap[],
): FollowUpSays[] {
  const [first] = claims;
  if (!first) return [];
  const matter = { claim: affirmedWithin(first) };
  const sought = gaps.flatMap(({ kind, record, holder }) =>
    record && kind !== 'absent' ? [{ record, holder }] : [],
  );
  const records = unique(sought.map(({ record, holder }) => whereRead(record, holder)));
  const asked = records.slice(0, 2);
  for (const { name } of unheardParties(claims, evidence).slice(0, 2))
    asked.push({ template: 'party-itself', slots: { party: name, ...matter } });
  const documents = new Set(evidence.map(({ candidate }) => candidate.document.id));
  const [only] = evidence;
  if (only && documents.size === 1) asked.push(whoElse(only.candidate.document.metadata.publisher));
  const dates = evidence.flatMap(({ candidate }) => candidate.document.metadata.date ?? []).sort();
  const newest = dates.at(-1);
  if (newest && asked.length < WRITING.followUps)
    asked.push({ template: 'since-newest', slots: { date: newest } });
  const fallback: FollowUpSays[] = [
    { template: 'which-primary-record', slots: matter },
    { template: 'since-when', slots: matter },
    { template: 'who-decided', slots: {} },
  ];
  const record = recordFor(question.text);
  if (record && !sought.some((known) => sameValue(known.record, record)))
    fallback.unshift(whereRead(record, null));
  for (const says of fallback) if (asked.length < WRITING.fewFollowUps) asked.push(says);
  return unique(asked).slice(0, WRITING.followUps);
}
