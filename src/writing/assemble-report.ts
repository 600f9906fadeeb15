import type { Document } from '../model/document.js';
import type { Claim } from '../model/claim.js';
import type { Publisher } from '../model/publisher.js';
import type { Gap, Report, Verdict } from '../model/report.js';
import type { FoundGap } from '../weighing/gaps/gaps.js';
import type { Weighing } from '../weighing/weigh.js';
import { narrativesOf } from './report-narratives.js';
import { reportRulings } from './report-rulings.js';
import { originsOf, sourcesOf } from './report-sources.js';
import type { Written } from './write-report.js';

/** What a report says of the check itself. */
type ReportHead = Pick<Report, 'id' | 'question' | 'checkedAt' | 'asOf' | 'dossier' | 'engine'>;

/** Everything that a report is made of. */
export interface ReportParts {
  head: ReportHead;
  claims: readonly Claim[];
  weighing: Weighing;
  written: Written;
  publishers: readonly Publisher[];
  /** Those that were searched. */
  documents: readonly Pick<Document, 'id' | 'metadata'>[];
}

const rounded = (probability: number): number => Number(probability.toFixed(3));

/** A gap in a source's own words is quoted as the report quotes it. */
const gapText = ({ text, silences, composed }: FoundGap, written: Written): string => {
  const [silence] = silences;
  const n = silence && written.numberOf(silence);
  return (!composed && n && written.evidence[n - 1]?.quote) || text;
};

const gapOf = (gap: FoundGap, written: Written): Gap => ({
  kind: gap.kind,
  text: gapText(gap, written),
  evidence: gap.silences.flatMap((silence) => written.numberOf(silence) ?? []),
  record:
    gap.record && [gap.record, ...(gap.concerning ? [gap.concerning] : [])].join(', concerning '),
  holder: gap.holder,
});

/** What readers' rulings changed; nothing where none applied, so that the report stays as it was. */
function rulingsOf(
  { applied, withoutRulings }: Weighing,
  { numberOf }: Written,
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
}: ReportParts): Report => ({
  schema: 'corroborate/report@1',
  ...head,
  claims: claims.map(({ id, text }) => ({ id, text })),
  verdict: weighing.verdict && verdictOf(weighing.verdict),
  sections: written.sections,
  evidence: written.evidence,
  origins: originsOf(weighing, written),
  narratives: narrativesOf(weighing, written),
  gaps: weighing.gaps.map((gap) => gapOf(gap, written)),
  sources: sourcesOf(publishers, documents, weighing, written),
  followUps: written.followUps,
  ...rulingsOf(weighing, written),
});
