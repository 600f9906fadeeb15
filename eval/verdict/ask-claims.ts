import { join } from 'node:path';
import { claimOfStatement } from '../../src/asking/claim-of.js';
import { otherNames } from '../../src/asking/other-names.js';
import { queriesOf } from '../../src/asking/queries.js';
import type { Candidate } from '../../src/gathering/candidate.js';
import type { JudgedSentence } from '../../src/judging/judged-sentence.js';
import { readCandidates } from '../../src/judging/read-candidates.js';
import type { Question } from '../../src/model/claim.js';
import type { Embedder } from '../../src/ports/embedder.js';
import type { Reader } from '../../src/ports/reader.js';
import { readCorpus } from '../data/beir-folder.js';
import { spread } from '../limits.js';
import { givenCandidates } from './case-candidates.js';
import type { LabelledClaim } from './claim-case.js';
import type { ClaimSet } from './claim-sets.js';
import { withCorpus } from './corpus-finder.js';

/** A claim of a set, asked: what its evidence was read to say. */
export interface AskedClaim extends LabelledClaim {
  question: Question;
  candidates: Candidate[];
  judged: JudgedSentence[];
}

export interface AskPorts {
  reader: Reader;
  embedder: Embedder | null;
  /** The folder of labelled data. */
  data: string;
}

export interface AskLimits {
  /** Claims of a set at most, spread evenly over it. */
  claims: number;
  /** Sentences read of those that were found, best first. */
  found: number;
}

/** The claim as one statement, whatever its form: the data has no questions. */
function questionOf(text: string): Question {
  const claims = [claimOfStatement(text, 'c1')];
  return { kind: 'claims', text, claims, queries: queriesOf(claims, otherNames) };
}

async function ask(
  reader: Reader,
  claim: LabelledClaim,
  candidatesOf: (question: Question) => Promise<Candidate[]>,
): Promise<AskedClaim> {
  const question = questionOf(claim.claim);
  const candidates = await candidatesOf(question);
  const claims = question.kind === 'claims' ? question.claims : [];
  return {
    id: claim.id,
    claim: claim.claim,
    label: claim.label,
    question,
    candidates,
    judged: await readCandidates(reader, claims, candidates),
  };
}

/** Asks the claims of a set, in order: evidence is given or found, then read by the engine. */
export async function askClaims(
  set: ClaimSet,
  { reader, embedder, data }: AskPorts,
  limits: AskLimits,
  accept: (claim: string) => boolean = () => true,
): Promise<AskedClaim[]> {
  const asked: AskedClaim[] = [];
  if (set.kind === 'given') {
    const cases = spread(
      set.read(data).filter(({ claim }) => accept(claim)),
      limits.claims,
    );
    for (const each of cases)
      asked.push(await ask(reader, each, async () => givenCandidates(each.documents)));
    return asked;
  }
  const claims = spread(
    set.read(data).filter(({ claim }) => accept(claim)),
    limits.claims,
  );
  return withCorpus(readCorpus(join(data, set.corpus)), embedder, async (find) => {
    for (const claim of claims) {
      const best = async (question: Question) => (await find(question)).slice(0, limits.found);
      asked.push(await ask(reader, claim, best));
    }
    return asked;
  });
}
