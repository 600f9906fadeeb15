import type { Claim, Question } from '../model/claim.js';
import type { HeadingSays } from '../model/phrases/headings.js';
import type { StatementSays } from '../model/phrases/phrases.js';
import type { QuotationName } from '../model/phrases/quotations.js';
import type { Section, VerdictLabel } from '../model/report.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import type { FoundGap } from '../weighing/gaps/gaps.js';
import type { Side } from '../weighing/interests/narratives.js';
import { type AlikeGroup, besideAlike, saidAlike } from './said-alike.js';
import { WRITING } from './settings.js';
import { type Draft, quoteIn, sourceOf } from './statement.js';

/** A section before its evidence has numbers. */
export interface DraftSection {
  kind: Section['kind'];
  heading: HeadingSays;
  statements: Draft[];
}

export type KindOf = (publisher: string) => string;

/** What a statement does beside what goes before it; one list, so that all sections speak alike. */
const LEADS = {
  supports: 'in-support',
  refutes: 'against',
  qualifies: 'limiting',
  neither: 'closest',
} as const;

type Undated = Exclude<QuotationName, 'newer-record' | 'older-account'>;

/** What a quotation of a sentence rests on: two sentences that have their stance only together are quoted together. */
function quotationOf(sentence: WeighedSentence, kindOf: KindOf) {
  const { with: other, ...alone } = sentence;
  const rests = other === undefined ? [sentence] : [sentence, { ...alone, candidate: other }];
  const quotes = rests.map((rest) => quoteIn(rest).quote);
  return { rests, slots: { ...sourceOf(sentence, kindOf), quotes } };
}

/** One sentence that hands on a quotation with who says it. */
export function saying(
  sentence: WeighedSentence,
  kindOf: KindOf,
  template: Undated = 'quotation',
): Draft {
  const { rests, slots } = quotationOf(sentence, kindOf);
  return { says: { template, slots }, rests, form: 'quoted' };
}

/** … and of which day it is. */
export function sayingOfDay(
  sentence: WeighedSentence,
  kindOf: KindOf,
  template: 'newer-record' | 'older-account',
): Draft {
  const { rests, slots } = quotationOf(sentence, kindOf);
  const { date } = sentence.candidate.document.metadata;
  return { says: { template, slots: { ...slots, date } }, rests, form: 'quoted' };
}

const led = (sentence: WeighedSentence | undefined, kindOf: KindOf): Draft[] =>
  sentence ? [saying(sentence, kindOf, LEADS[sentence.stance])] : [];

const plain = (sentence: WeighedSentence | undefined, kindOf: KindOf): Draft[] =>
  sentence ? [saying(sentence, kindOf)] : [];

/** A statement of what the dossier lacks, with what shows it; nothing where a source says it itself. */
const lack = ({ says, silences }: FoundGap): Draft[] =>
  says === null ? [] : [{ says, rests: silences, form: 'composed' }];

/** What a group says alike is said once, with the number of documents that say it. */
const sayingAlike = ({ group, variant }: AlikeGroup, kindOf: KindOf, searched: number): Draft[] => {
  const [first, ...others] = group;
  if (first === undefined) return [];
  if (others.length === 0)
    return [saying(first, kindOf, variant ? 'worded-differently' : 'quotation')];
  const quotes = group.map((sentence) => quoteIn(sentence).quote);
  return [
    { says: { template: 'alike', slots: { quotes, searched } }, rests: [...group], form: 'quoted' },
  ];
};

const best = (sides: readonly Side[], stance: Side['stance']): WeighedSentence | undefined =>
  sides.find((side) => side.stance === stance)?.sentences[0];

/** The best sentence of a side from another origin than its first, or the next of the same. */
function second(sides: readonly Side[], stance: Side['stance']): WeighedSentence | undefined {
  const [first, ...rest] = sides
    .filter((side) => side.stance === stance)
    .flatMap(({ sentences }) => sentences);
  return rest.find(({ origin }) => origin !== first?.origin) ?? rest[0];
}

/** What answers an open question behind the first answer: nothing that bears on it far less. */
function furtherAnswers(evidence: readonly WeighedSentence[]): WeighedSentence[][] {
  const [first, ...others] = saidAlike(evidence);
  const least = WRITING.answerShare * (first?.[0]?.relevance ?? 0);
  return others
    .filter(([lead]) => lead !== undefined && lead.relevance >= least)
    .slice(0, WRITING.furtherAnswers);
}

/** What the sections are written from. */
export interface Matter {
  question: Question;
  claims: readonly Claim[];
  /** Null for an open question. */
  label: VerdictLabel | null;
  evidence: readonly WeighedSentence[];
  /** What is nearest without being evidence. */
  nearby: readonly WeighedSentence[];
  sides: readonly Side[];
  gaps: readonly FoundGap[];
  /** How many documents were searched. */
  searched: number;
}

/** The two to four sentences that answer first. */
export function summaryOf(
  { label, evidence, nearby, sides, gaps, searched }: Matter,
  kindOf: KindOf,
): DraftSection {
  const [supports, refutes, qualifies] = (['supports', 'refutes', 'qualifies'] as const).map(
    (stance) => best(sides, stance),
  );
  const missing = gaps.filter(({ silences }) => silences.length === 0).slice(0, 1);
  const statements = {
    supported: [
      ...plain(supports, kindOf),
      ...plain(second(sides, 'supports'), kindOf),
      ...led(qualifies ?? refutes, kindOf),
    ],
    refuted: [
      ...plain(refutes, kindOf),
      ...plain(second(sides, 'refutes'), kindOf),
      ...led(qualifies ?? supports, kindOf),
    ],
    conflicting: [
      ...led(supports, kindOf),
      ...led(qualifies, kindOf),
      ...led(refutes, kindOf),
      ...(supports || refutes ? [] : plain(second(sides, 'qualifies'), kindOf)),
    ],
    'not-enough-evidence': [...missing.flatMap(lack), ...led(evidence[0] ?? nearby[0], kindOf)],
    open:
      evidence.length > 0
        ? besideAlike(furtherAnswers(evidence)).flatMap((alike) =>
            sayingAlike(alike, kindOf, searched),
          )
        : missing.flatMap(lack),
  }[label ?? 'open'];
  return { kind: 'summary', heading: { template: 'in-short', slots: {} }, statements };
}

/** One finding for each group of sentences that are about one thing. */
export const findingOf = (
  heading: HeadingSays,
  groups: readonly (readonly WeighedSentence[])[],
  kindOf: KindOf,
  { open, searched }: { open: boolean; searched: number },
): DraftSection => ({
  kind: 'finding',
  heading,
  statements: besideAlike(groups).flatMap((alike) => {
    const { group } = alike;
    const stance = group[0]?.stance ?? 'neither';
    return open || stance === 'supports' || stance === 'neither'
      ? sayingAlike(alike, kindOf, searched)
      : group.map((sentence) => saying(sentence, kindOf, LEADS[stance]));
  }),
});

/** What the verdict does not rest on: for a reader to read. */
export function nearbySection({ label, nearby }: Matter, kindOf: KindOf): DraftSection | undefined {
  if (nearby.length === 0) return undefined;
  const template = label === 'not-enough-evidence' ? 'closest-passages' : 'also-near';
  return {
    kind: 'finding',
    heading: { template, slots: {} },
    statements: nearby.flatMap((sentence) => plain(sentence, kindOf)),
  };
}

/** Who holds what: each side with its best sentence. */
export function narrativesSection({ sides }: Matter, kindOf: KindOf): DraftSection | undefined {
  const sure = sides.filter((side) => side.sure);
  if (sure.length < 2) return undefined;
  const statements = sure.flatMap(({ sentences }) => plain(sentences[0], kindOf));
  return {
    kind: 'narratives',
    heading: { template: 'competing-accounts', slots: {} },
    statements,
  };
}

/** What is not documented: sources' own words where they say so, else what the dossier lacks. */
export function uncertaintySection({ gaps }: Matter, kindOf: KindOf): DraftSection | undefined {
  const statements = gaps.flatMap((gap) => {
    const [silence] = gap.silences;
    return gap.says === null ? plain(silence, kindOf) : lack(gap);
  });
  if (statements.length === 0) return undefined;
  return {
    kind: 'uncertainty',
    heading: { template: 'undocumented', slots: {} },
    statements,
  };
}

/** What may be said at the end, in line with the verdict. */
export function bottomLine(
  { label, claims, question, evidence, sides, gaps, searched }: Matter,
  kindOf: KindOf,
): DraftSection {
  const [supports, refutes, qualifies] = (['supports', 'refutes', 'qualifies'] as const).map(
    (stance) => best(sides, stance),
  );
  const composed = (says: StatementSays, ...rests: (WeighedSentence | undefined)[]): Draft => ({
    says,
    rests: rests.filter((sentence) => sentence !== undefined),
    form: 'composed',
  });
  const slots = { claims: claims.map(({ text }) => text) };
  const gap = gaps.find(({ kind, record: known }) => kind === 'undecided' && known !== null);
  const record = gap?.record ?? null;
  const undecided = composed(
    question.kind === 'open'
      ? { template: 'unanswered', slots: { question: question.text.trim(), record } }
      : { template: 'undecided', slots: { ...slots, record } },
  );
  const isDivided = supports && refutes && !qualifies;
  const mixed = isDivided ? 'divided' : supports ? 'holds-in-part' : 'limited';
  const statements = {
    supported: [composed({ template: 'holds', slots }, supports, second(sides, 'supports'))],
    refuted: [composed({ template: 'does-not-hold', slots }, refutes, second(sides, 'refutes'))],
    conflicting: [composed({ template: mixed, slots }, supports, qualifies, refutes)],
    'not-enough-evidence': [undecided],
    open:
      evidence.length > 0
        ? sayingAlike({ group: saidAlike(evidence)[0] ?? [], variant: false }, kindOf, searched)
        : [undecided],
  }[label ?? 'open'];
  return { kind: 'bottom-line', heading: { template: 'bottom-line', slots: {} }, statements };
}
