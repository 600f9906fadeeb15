import { webQueries } from '../../asking/web-queries.js';
import type { Question } from '../../model/claim.js';
import { recordWords } from '../../model/phrases/records.js';
import type { PlannedQuery } from '../../model/web-run.js';
import { settlingRecord } from '../../weighing/gaps/gaps.js';
import { hostOfParty } from '../publishers/host-of-party.js';

/** The kinds of record that would settle a question, as its gaps will name them. */
function recordsFor(question: Question): string[] {
  const claims = question.kind === 'claims' ? question.claims : [question.topic];
  const records = claims.flatMap((claim) => settlingRecord(claim).record ?? []);
  return [...new Set(records.map(recordWords))];
}

/** What is asked of the web for a question, the most telling first. */
export const planRun = (question: Question): PlannedQuery[] =>
  webQueries(question, { records: recordsFor(question), hostOf: hostOfParty });
