import type { Candidate } from '../gathering/candidate.js';
import type { Claim } from '../model/claim.js';
import type { ComputedFinding } from '../model/computed.js';
import type { Document } from '../model/document.js';
import type { GapSays } from '../model/phrases/gaps.js';
import { PHRASES } from '../model/phrases/phrases.js';
import { soughtWords } from '../model/phrases/records.js';
import { rendered } from '../model/phrases/template.js';
import type { Publisher } from '../model/publisher.js';
import type { Gap, Report, Verdict } from '../model/report.js';
import { affirmedWithin, type FoundGap } from '../weighing/gaps/gaps.js';
import type { Weighing } from '../weighing/weigh.js';
import { narrativesOf } from './report-narratives.js';
import { reportRulings } from './report-rulings.js';
import { originsOf, sourcesOf } from './report-sources.js';
import type { ReportDraft } from './write-report.js';

/** What a report says of the check itself. */
type ReportHead = Pick<Report, 'id' | 'question' | 'checkedAt' | 'asOf' | 'dossier' | 'engine'>;

/** Everything that a report is made of. */
export interface ReportParts {
  head: ReportHead;
  claims: readonly Claim[];
  weighing: Weighing;
  written: ReportDraft;
  publishers: readonly Publisher[];
  computed?: readonly ComputedFinding[];
  /** Those that were searched. */
  documents: readonly Pick<Document, 'id' | 'metadata'>[];
  /** Sentences that were found and speak to a machine. */
  setAside?: readonly Candidate[];
}

const rounded = (probability: number): number => Number(probability.toFixed(3));

/** What a gap says; where a source says it itself, its own words as the report quotes them. */
function gapSays({ says, silences }: FoundGap, { numberOf, evidence }: ReportDraft): GapSays[] {
  if (says !== null) return [says];
  const quotes = silences
    .slice(0, 1)
    .flatMap((silence) => evidence[(numberOf(silence) ?? 0) - 1]?.quote ?? []);
  return quotes.length === 0 ? [] : [{ template: 'own-words', slots: { quotes } }];
}

const gapsOf = (gap: FoundGap, written: ReportDraft): Gap[] => {
  const { kind, silences, record: seeks, concerning, holder } = gap;
  return gapSays(gap, written).map((says) => ({
    kind,
    text: rendered(PHRASES.gaps, says),
    says,
    evidence: silences.flatMap((silence) => written.numberOf(silence) ?? []),
    record: seeks && soughtWords(seeks, concerning),
    seeks,
    concerning,
    holder,
  }));
};

/** What readers' rulings changed; nothing where none applied, so that the report stays as it was. */
function rulingsOf(
  { applied, withoutRulings }: Weighing,
  { numberOf }: ReportDraft,
): Pick<Report, 'rulings' | 'withoutRulings'> {
  if (withoutRulings === undefined) return {};
  return {
    rulings: reportRulings(applied, numberOf),
    withoutRulings: withoutRulings && {
      verdict: withoutRulings.label,
      probability: rounded(withoutRulings.probability),
    },
  };
}

const verdictOf = (verdict: Verdict): Verdict => ({
  ...verdict,
  probability: rounded(verdict.probability),
});

/** The report as one value, from what the stages before made. */
export const assembleReport = ({
  head,
  claims,
  weighing,
  written,
  publishers,
  documents,
  setAside = [],
  computed = [],
}: ReportParts): Report => ({
  schema: 'corroborate/report@1',
  ...head,
  claims: claims.map((claim) => ({
    id: claim.id,
    text: claim.text,
    negation: claim.negation,
    affirmed: affirmedWithin(claim),
  })),
  verdict: weighing.verdict && verdictOf(weighing.verdict),
  sections: written.sections,
  evidence: written.evidence,
  origins: originsOf(weighing, written),
  narratives: narrativesOf(weighing, written),
  gaps: written.gaps.flatMap((gap) => gapsOf(gap, written)),
  sources: sourcesOf(publishers, documents, weighing, written, setAside),
  followUps: written.asksNext.map((says) => rendered(PHRASES.followUps, says)),
  asksNext: written.asksNext,
  ...(computed.length > 0 && { computed: [...computed] }),
  ...rulingsOf(weighing, written),
});
