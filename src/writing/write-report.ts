import { sentencePlace } from '../gathering/sentence-place.js';
import type { FollowUpSays } from '../model/phrases/follow-ups.js';
import { HEADINGS } from '../model/phrases/headings.js';
import { STATEMENTS } from '../model/phrases/phrases.js';
import { rendered } from '../model/phrases/template.js';
import type { Section, Statement } from '../model/report.js';
import { tokenize } from '../text/tokens.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import type { FoundGap } from '../weighing/gaps/gaps.js';
import { changesSection } from './changes-section.js';
import { followUpsOf } from './follow-ups.js';
import { groupFindings } from './group-findings.js';
import { createHeadings } from './headings.js';
import { type NumberedEvidence, numberEvidence } from './number-evidence.js';
import { saidAlike } from './said-alike.js';
import { scopeSection } from './scope-section.js';
import {
  bottomLine,
  type DraftSection,
  findingOf,
  type KindOf,
  type Matter,
  narrativesSection,
  nearbySection,
  summaryOf,
  uncertaintySection,
} from './sections.js';
import { standsIn } from './stands-in.js';
import { contextIn, type Draft, quoteIn } from './statement.js';

/** What the weighing hands to a writer. */
export interface Weighed extends Matter {
  evidence: WeighedSentence[];
  silences: WeighedSentence[];
  /** The stakes of the publishers that are cited, by name. */
  stakes?: ReadonlyMap<string, readonly { proof: WeighedSentence | null }[]>;
  /** What was computed from tables, and the places of the rows that it rests on. */
  computed?: readonly { words: string; value: string; places: ReadonlySet<string> }[];
}

/** The sentences that tell of stakes: a report that names a stake cites them. */
const proofsOf = ({ stakes = new Map() }: Weighed): WeighedSentence[] =>
  [...stakes.values()].flatMap((known) =>
    known.flatMap(({ proof }: { proof: WeighedSentence | null }) => proof ?? []),
  );

/** Whether readers of what the report quotes of a sentence find the words there, or beside it. */
const isShownIn = (sentence: WeighedSentence, words: string): boolean =>
  standsIn({ ...contextIn(sentence), quote: quoteIn(sentence).quote }, words);

/** A document is cited in the words of a sentence: not in those that its quotation leaves off. */
const isShown = ({ says, silences }: FoundGap): boolean =>
  says?.template !== 'cited-document' ||
  silences.some((sentence) => isShownIn(sentence, says.slots.phrase));

/** The parts of a report that a writer makes. */
export interface ReportDraft extends NumberedEvidence {
  /** Those of the weighing that the report can show. */
  gaps: FoundGap[];
  sections: Section[];
  asksNext: FollowUpSays[];
}

/** Findings by matter, behind those that tell how far the claim holds and what changed. */
function findings(weighed: Weighed, kindOf: KindOf): DraftSection[] {
  const { question, claims, label, evidence, searched } = weighed;
  const told = [scopeSection(weighed, kindOf), changesSection(weighed, kindOf)].filter(
    (section) => section !== undefined,
  );
  const texts = [question.text, ...claims.map(({ text }) => text)];
  const asked = new Set(texts.flatMap((text) => tokenize(text).map(({ stem }) => stem)));
  const heading = createHeadings(evidence, asked);
  const headingOf = (group: readonly WeighedSentence[]): string | undefined => {
    const text = heading(group);
    return text !== undefined && group.some((sentence) => isShownIn(sentence, text))
      ? text
      : undefined;
  };
  const manner = { open: label === null, searched };
  const findings: DraftSection[] = [...told];
  const apart = new Set(told.flatMap(({ statements }) => statements.flatMap(({ rests }) => rests)));
  const alike = new Map(
    saidAlike(evidence.filter((sentence) => !apart.has(sentence))).flatMap((group) =>
      group[0] ? [[group[0], group] as const] : [],
    ),
  );
  const allOf = (leads: readonly WeighedSentence[]) =>
    leads.map((lead) => alike.get(lead) ?? [lead]);
  const alone: WeighedSentence[] = [];
  for (const group of groupFindings([...alike.keys()], asked)) {
    const text = group.length > 1 ? headingOf(group) : undefined;
    if (text === undefined) alone.push(...group);
    else
      findings.push(
        findingOf({ template: 'matter', slots: { matter: text } }, allOf(group), kindOf, manner),
      );
  }
  const template = findings.length === told.length ? 'the-record' : 'also-on-record';
  if (alone.length > 0)
    findings.push(findingOf({ template, slots: {} }, allOf(alone), kindOf, manner));
  return findings;
}

/** What was computed is the first thing that is said: to an open question it is the answer. */
const computedOf = ({ computed = [], evidence }: Weighed): Draft[] =>
  computed.map(({ words, value, places }) => ({
    says: { template: 'computed', slots: { computed: { words, value } } },
    rests: evidence.filter(({ candidate }) => places.has(sentencePlace(candidate))),
    form: 'composed',
  }));

function draftSections(weighed: Weighed, kindOf: KindOf): DraftSection[] {
  const summary = summaryOf(weighed, kindOf);
  const computed = computedOf(weighed);
  const answers = weighed.label === null && computed.length > 0;
  const conclusion = bottomLine(weighed, kindOf);
  const sections = [
    answers ? summary : { ...summary, statements: [...computed, ...summary.statements] },
    ...findings(weighed, kindOf),
    nearbySection(weighed, kindOf),
    narrativesSection(weighed, kindOf),
    uncertaintySection(weighed, kindOf),
    answers ? { ...conclusion, statements: computed } : conclusion,
  ];
  return sections.filter((section) => section !== undefined);
}

/** A statement with its citations. Whether these bear it out is for the audit of the whole report. */
function statementOf({ says, rests, form }: Draft, { numberOf }: NumberedEvidence): Statement {
  const citations = rests.flatMap((sentence) => numberOf(sentence) ?? []).sort((a, b) => a - b);
  const status = citations.length === 0 ? ('not-applicable' as const) : ('entailed' as const);
  return { text: rendered(STATEMENTS, says), says, citations, form, audit: { status, score: 1 } };
}

/**
 * The extractive writer: quotations, and sentences of the engine whose slots are parts of the
 * question and of the evidence. A section without a statement is left out.
 */
export function writeReport(weighing: Weighed, kindOf: KindOf): ReportDraft {
  const gaps = weighing.gaps.filter(isShown);
  const weighed = { ...weighing, gaps };
  const drafts = draftSections(weighed, kindOf).filter(({ statements }) => statements.length > 0);
  const numbered = numberEvidence(
    drafts,
    [...weighed.evidence, ...weighed.silences, ...weighed.nearby, ...proofsOf(weighed)],
    kindOf,
  );
  const sections = drafts.map(
    ({ kind, heading, statements }): Section => ({
      kind,
      heading: rendered(HEADINGS, heading),
      says: heading,
      statements: statements.map((draft) => statementOf(draft, numbered)),
    }),
  );
  return {
    ...numbered,
    gaps,
    sections,
    asksNext: followUpsOf(weighed.question, weighed.claims, weighed.evidence, weighed.gaps),
  };
}
