import type { JudgedSentence } from '../judging/judged-sentence.js';
import type { Claim, Question } from '../model/claim.js';
import type { OriginSays } from '../model/phrases/origins.js';
import { REASONS } from '../model/phrases/reasons.js';
import { rendered } from '../model/phrases/template.js';
import type { Publisher } from '../model/publisher.js';
import type { Verdict } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import type { ClaimRuling } from '../model/ruling.js';
import type { DossierView } from './dossier-view.js';
import { chooseEvidence } from './evidence/choose-evidence.js';
import {
  asSilence,
  selectSilences,
  selectUnread,
  type WeighedSentence,
} from './evidence/evidence-set.js';
import { selectNearby } from './evidence/nearby.js';
import type { FoundGap } from './gaps/gaps.js';
import { gapsOf } from './gaps/gaps-of.js';
import { selectLimitations } from './gaps/limitations.js';
import { selectMissingRecords } from './gaps/missing-records.js';
import { formSides, type Side } from './interests/narratives.js';
import { StakeRegister, type WeighedStake } from './interests/stake-register.js';
import { isPartyTo } from './interests/voice.js';
import { copiesBeside, setCopiesAside } from './origins/copies-aside.js';
import { DocumentOrigins } from './origins/document-origins.js';
import { KnownDocuments } from './origins/known-documents.js';
import { groupByDocument, groupByOrigin } from './origins/origins.js';
import type { Place } from './origins/source.js';
import type { AppliedRuling } from './rulings/applied-ruling.js';
import { overrule } from './rulings/overrule.js';
import { regroup } from './rulings/regroup.js';
import { confidenceOf } from './verdict/confidence.js';
import { markOutranked } from './verdict/outranked.js';
import { interestReasons, outrankingReasons } from './verdict/reasons.js';
import { unidentifiedReasons, withheld } from './verdict/unidentified.js';
import { combineVerdicts, type WeighedVerdict, weighVerdict } from './verdict/verdict.js';

/** What the evidence comes to, before anything is written. */
export interface Weighing {
  /** Null for an open question. */
  verdict: Verdict | null;
  verdicts: ({ claim: string } & WeighedVerdict)[];
  evidence: WeighedSentence[];
  /** Everything that was read, without copies, as readers overruled it. */
  read: readonly JudgedSentence[];
  silences: WeighedSentence[];
  /** What is nearest to the claims without being evidence, and counts for nothing. */
  nearby: WeighedSentence[];
  /** Why the members of each origin belong together. */
  origins: Map<string, OriginSays[]>;
  /** The stretches of text that show it, where there are such. */
  shownBy: Map<string, Place[]>;
  /** Whose account an origin is, where others hand it on. */
  tellers: Map<string, string>;
  sides: Side[];
  gaps: FoundGap[];
  /** The stakes of the publishers that are cited, by name. */
  stakes: Map<string, WeighedStake[]>;
  /** The rulings that met sentences of this question. */
  applied: AppliedRuling[];
  /** The verdict as it would be without them, where there are such; null for an open question. */
  withoutRulings?: Verdict | null;
}

/** What tables say of a claim; `holds` is null where they answer an open question. */
export interface TableDecision {
  holds: boolean | null;
  sure: number;
}

/** What is to be weighed. */
export interface ToWeigh {
  question: Question;
  /** As the engine judged them. */
  judged: readonly JudgedSentence[];
  /** The register's entry for a publisher's name. */
  publisherOf: (name: string) => Publisher;
  /** ISO instant of the check. */
  checkedAt: string;
  /** What readers hold against the engine, in the order in which they ruled. */
  rulings?: readonly ClaimRuling[];
  /** What is known of the dossier beside the sentences. */
  dossier?: DossierView;
  /** Claims that tables decide, and topics that they answer, by id. */
  computed?: ReadonlyMap<string, TableDecision>;
  /** Rules that are left out, for a measurement. */
  without?: ReadonlySet<Rule>;
}

export const claimsOf = (question: Question): Claim[] =>
  question.kind === 'claims' ? question.claims : [question.topic];

/** The sentences that a report may cite, each with the account that it goes back to. */
function choose(
  question: Question,
  judged: readonly JudgedSentence[],
  rulings: readonly ClaimRuling[],
  dossier: DossierView,
  without: ReadonlySet<Rule>,
) {
  const aside = without.has('copies')
    ? { originals: [...judged], copiesOf: new Map() }
    : setCopiesAside(judged);
  const { originals } = aside;
  const near = selectSilences(originals);
  const chosen = chooseEvidence(question, originals, near);
  const evident = new Set(chosen.sentences);
  const missing = without.has('missing-records')
    ? []
    : selectMissingRecords(originals, [...chosen.sentences, ...near]);
  const silent = [...near, ...missing].map((sentence) =>
    evident.has(sentence) ? sentence : asSilence(sentence),
  );
  const foreign = selectUnread(originals);
  const copies = copiesBeside(chosen.sentences, aside, question.kind === 'open').map((copy) => ({
    ...copy,
    copied: true as const,
  }));
  const shown = [...chosen.sentences, ...copies];
  const all = [...shown, ...silent, ...foreign];
  const grouping = without.has('origins')
    ? groupByDocument(all)
    : groupByOrigin(all, dossier.known ?? new KnownDocuments(dossier.documents ?? []));
  const { originOf, why, applied } = regroup(all, grouping, rulings);
  const weighed = all.map(
    (sentence, at): WeighedSentence => ({ ...sentence, origin: originOf[at] ?? '' }),
  );
  const silences = shown.length + silent.length;
  return {
    answered: chosen.answered,
    read: originals,
    evidence: weighed.slice(0, shown.length),
    silences: weighed.slice(shown.length, silences),
    unread: weighed.slice(silences),
    why,
    shownBy: grouping.shownBy,
    tellers: grouping.tellers,
    applied,
  };
}

function weighClaims(
  claims: readonly Claim[],
  read: readonly JudgedSentence[],
  evidence: readonly WeighedSentence[],
  publisherOf: (name: string) => Publisher,
): WeighedVerdict[] {
  return claims.map(({ id }) => {
    const ofClaim = ({ claim }: JudgedSentence): boolean => claim.id === id;
    const own = evidence.filter(ofClaim);
    return withheld(weighVerdict(read.filter(ofClaim), own), own, publisherOf);
  });
}

/** The verdict on a claim that a table decides: what is counted there outweighs what is told of it. */
function decidedByTables(
  verdict: WeighedVerdict,
  computed: TableDecision | undefined,
): WeighedVerdict {
  if (computed === undefined || computed.holds === null) return verdict;
  const label = computed.holds ? 'supported' : 'refuted';
  const others = (1 - computed.sure) / 3;
  const probabilities = {
    supported: others,
    refuted: others,
    conflicting: others,
    'not-enough-evidence': others,
    [label]: computed.sure,
  };
  const { contributions } = verdict;
  return { label, probability: computed.sure, probabilities, contributions };
}

/** Verdicts beside which it matters what nobody looked into. */
const UNSETTLED: ReadonlySet<string> = new Set(['not-enough-evidence', 'conflicting']);
const UNDECIDED: ReadonlySet<string> = new Set(['not-enough-evidence']);

/** The stakes of every publisher whose words are evidence or say what is missing. */
const stakesCited = (sentences: readonly WeighedSentence[], stakes: StakeRegister) =>
  new Map(
    sentences
      .map(({ candidate }) => candidate.document.metadata.publisher)
      .map((name) => [name, stakes.all(name)] as const),
  );

const withoutStance = (sentence: WeighedSentence): WeighedSentence => ({
  ...sentence,
  ...asSilence(sentence),
});

/** What nobody looked into, and what stands nearest, where a claim is not settled. */
function besideEvidence(
  { read, evidence, silences, unread, why }: ReturnType<typeof choose>,
  claims: readonly Claim[],
  settled: readonly WeighedVerdict[],
  without: ReadonlySet<Rule>,
) {
  const withLabel = (labels: ReadonlySet<string>) =>
    new Set(claims.filter((_, at) => labels.has(settled[at]?.label ?? '')).map(({ id }) => id));
  const documentOrigins = new DocumentOrigins([...evidence, ...silences, ...unread], why.size);
  const withOrigin = (sentence: JudgedSentence): WeighedSentence => ({
    ...sentence,
    origin: documentOrigins.of(sentence.candidate.document),
  });
  const limitations = without.has('limitations')
    ? []
    : selectLimitations(read, [...evidence, ...silences], withLabel(UNSETTLED));
  const silent = [...silences, ...limitations.map(withOrigin)];
  const nearby = selectNearby(read, [...evidence, ...silent], withLabel(UNDECIDED));
  return { documentOrigins, silences: silent, nearby: nearby.map(withOrigin) };
}

const NONE: ReadonlySet<Rule> = new Set();

/** The verdict on all claims, with how good its evidence is and why. */
function verdictOf(
  verdicts: Weighing['verdicts'],
  {
    counting,
    claims,
    stakes,
    today,
  }: {
    counting: readonly WeighedSentence[];
    claims: readonly Claim[];
    stakes: StakeRegister;
    today: string;
  },
): Verdict {
  const publisherOf = (name: string) => stakes.publisher(name);
  const { confidence, reasons } = confidenceOf(counting, publisherOf, today, (publisher) =>
    isPartyTo(claims, publisher),
  );
  const because = [
    ...reasons,
    ...interestReasons(counting, claims, publisherOf),
    ...outrankingReasons(counting),
    ...unidentifiedReasons(verdicts),
  ];
  return {
    ...combineVerdicts(verdicts),
    confidence,
    reasons: because.map((says) => rendered(REASONS, says)),
    because,
    stability: null,
  };
}

function weighUnder(
  { question, judged: byEngine, publisherOf: register, ...given }: ToWeigh,
  rulings: readonly ClaimRuling[],
): Weighing {
  const { checkedAt, dossier = {}, without = NONE } = given;
  const claims = claimsOf(question);
  const claimed = question.kind === 'claims';
  const { judged, applied } = overrule(byEngine, rulings);
  const chosen = choose(question, judged, rulings, dossier, without);
  const { read, unread } = chosen;
  // An open question has no claim that a passage could support or refute.
  const told = claimed ? chosen.evidence : chosen.evidence.map(withoutStance);
  const evidence = without.has('outranked') ? told : markOutranked(told, register);
  const counting = claimed ? evidence : [];
  const settled = weighClaims(claims, claimed ? read : [], counting, register).map((verdict, at) =>
    decidedByTables(verdict, given.computed?.get(claims[at]?.id ?? '')),
  );
  const { documentOrigins, silences, nearby } = besideEvidence(
    { ...chosen, evidence },
    claims,
    claimed ? settled : [],
    without,
  );
  const stakes = new StakeRegister({
    register,
    found: dossier.interests ?? [],
    claims,
    origins: documentOrigins,
  });
  const base = {
    evidence,
    read,
    silences,
    nearby,
    stakes: stakesCited([...evidence, ...silences, ...nearby], stakes),
    origins: new Map([...chosen.why, ...documentOrigins.added]),
    shownBy: chosen.shownBy,
    tellers: chosen.tellers,
    applied: [...applied, ...chosen.applied],
  };
  const found = { question, claims, judged, ...base, unread, dossier, checkedAt };
  const answered = chosen.answered || (given.computed !== undefined && given.computed.size > 0);
  if (question.kind === 'open' && answered) {
    const gaps = gapsOf({ ...found, undecided: [], answered: true });
    return { ...base, verdict: null, verdicts: [], sides: [], gaps };
  }
  const verdicts = settled.map((verdict, at) => ({ claim: claims[at]?.id ?? '', ...verdict }));
  const undecided = claims.filter((_, at) => UNDECIDED.has(settled[at]?.label ?? ''));
  return {
    ...base,
    verdict: verdictOf(verdicts, { counting, claims, stakes, today: dossier.asOf ?? checkedAt }),
    verdicts,
    sides: claims.flatMap((claim) => formSides(claim, counting, stakes)),
    gaps: gapsOf({ ...found, undecided: claimed ? undecided : [], answered: claimed }),
  };
}

/**
 * Weighs what was judged: the evidence worth citing, its origins, each claim's verdict, how good
 * the evidence base is, the sides with their stakes, and the gaps. Where readers' rulings apply,
 * the verdict without them stands beside.
 */
export function weigh(given: ToWeigh): Weighing {
  const weighing = weighUnder(given, given.rulings ?? []);
  if (weighing.applied.length === 0) return weighing;
  return { ...weighing, withoutRulings: weighUnder(given, []).verdict };
}
