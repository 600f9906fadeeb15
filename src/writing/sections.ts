import type { Claim, Question } from '../model/claim.js';
import type { Section, VerdictLabel } from '../model/report.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import type { FoundGap } from '../weighing/gaps/gaps.js';
import type { Side } from '../weighing/interests/narratives.js';
import { attribution, type Draft, quoted } from './statement.js';

/** A section before its evidence has numbers. */
export interface DraftSection {
  kind: Section['kind'];
  heading: string;
  statements: Draft[];
}

export type KindOf = (publisher: string) => string;

/** What a statement does beside what goes before it; one list, so that all sections speak alike. */
const LEADS = {
  supports: 'In support,',
  refutes: 'Against it,',
  qualifies: 'Limiting or disputing it,',
  neither: 'Closest to it,',
} as const;

const bare = (text: string): string => text.replace(/[.?!]+$/, '');

/** One sentence that hands on a quotation with who says it. */
export function saying(sentence: WeighedSentence, kindOf: KindOf, lead = ''): Draft {
  const { with: other, ...alone } = sentence;
  // Two sentences that have their stance only together are quoted together.
  const rests = other === undefined ? [sentence] : [sentence, { ...alone, candidate: other }];
  const words = rests.map(quoted).join(' and ');
  return {
    text: `${lead === '' ? '' : `${lead} `}${attribution(sentence, kindOf)}: ${words}.`,
    rests,
    form: 'quoted',
  };
}

const led = (sentence: WeighedSentence | undefined, kindOf: KindOf): Draft[] =>
  sentence ? [saying(sentence, kindOf, LEADS[sentence.stance])] : [];

const plain = (sentence: WeighedSentence | undefined, kindOf: KindOf): Draft[] =>
  sentence ? [saying(sentence, kindOf)] : [];

/** A statement of what the dossier lacks: the one kind that cites nothing. */
const lack = ({ text }: FoundGap): Draft => ({ text, rests: [], form: 'composed' });

const best = (sides: readonly Side[], stance: Side['stance']): WeighedSentence | undefined =>
  sides.find((side) => side.stance === stance)?.sentences[0];

/** The best sentence of a side from another origin than its first, or the next of the same. */
function second(sides: readonly Side[], stance: Side['stance']): WeighedSentence | undefined {
  const [first, ...rest] = sides
    .filter((side) => side.stance === stance)
    .flatMap(({ sentences }) => sentences);
  return rest.find(({ origin }) => origin !== first?.origin) ?? rest[0];
}

/** The first sentence of each origin, in order: what repeats an account adds nothing. */
const oneOfEach = (sentences: readonly WeighedSentence[]): WeighedSentence[] =>
  sentences.filter(
    ({ origin }, at) => sentences.findIndex((other) => other.origin === origin) === at,
  );

/** What follows the best sentence of an open question: other accounts, else more of the same. */
function furtherAccounts(evidence: readonly WeighedSentence[]): WeighedSentence[] {
  const others = oneOfEach(evidence).slice(1, 4);
  return others.length > 0 ? others : evidence.slice(1, 4);
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
}

/** The two to four sentences that answer first. */
export function summaryOf(
  { label, evidence, nearby, sides, gaps }: Matter,
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
    'not-enough-evidence': [...missing.map(lack), ...led(evidence[0] ?? nearby[0], kindOf)],
    open:
      evidence.length > 0
        ? furtherAccounts(evidence).flatMap((sentence) => plain(sentence, kindOf))
        : missing.map(lack),
  }[label ?? 'open'];
  return { kind: 'summary', heading: 'In short', statements };
}

/** One finding for each group of sentences that are about one thing. */
export const findingOf = (
  heading: string,
  group: readonly WeighedSentence[],
  kindOf: KindOf,
  open: boolean,
): DraftSection => ({
  kind: 'finding',
  heading,
  statements: group.map((sentence) =>
    saying(
      sentence,
      kindOf,
      open || sentence.stance === 'supports' || sentence.stance === 'neither'
        ? ''
        : LEADS[sentence.stance],
    ),
  ),
});

/** What the verdict does not rest on: for a reader to read. */
export function nearbySection({ label, nearby }: Matter, kindOf: KindOf): DraftSection | undefined {
  if (nearby.length === 0) return undefined;
  const heading =
    label === 'not-enough-evidence' ? 'Closest passages, not counted' : 'Also near it, not counted';
  return {
    kind: 'finding',
    heading,
    statements: nearby.flatMap((sentence) => plain(sentence, kindOf)),
  };
}

/** Who holds what: each side with its best sentence. */
export function narrativesSection({ sides }: Matter, kindOf: KindOf): DraftSection | undefined {
  const sure = sides.filter((side) => side.sure);
  if (sure.length < 2) return undefined;
  const statements = sure.flatMap(({ sentences }) => plain(sentences[0], kindOf));
  return { kind: 'narratives', heading: 'Competing accounts', statements };
}

/** What is not documented: sources' own words where they say so, else what the dossier lacks. */
export function uncertaintySection({ gaps }: Matter, kindOf: KindOf): DraftSection | undefined {
  const statements = gaps.flatMap((gap) => {
    const [silence] = gap.silences;
    if (gap.composed) return [{ text: gap.text, rests: gap.silences, form: 'composed' as const }];
    return silence ? plain(silence, kindOf) : [lack(gap)];
  });
  if (statements.length === 0) return undefined;
  return { kind: 'uncertainty', heading: 'What remains undocumented', statements };
}

/** What may be said at the end, in line with the verdict. */
export function bottomLine(
  { label, claims, question, evidence, sides, gaps }: Matter,
  kindOf: KindOf,
): DraftSection {
  const [supports, refutes, qualifies] = (['supports', 'refutes', 'qualifies'] as const).map(
    (stance) => best(sides, stance),
  );
  const claim = claims.map(({ text }) => `“${bare(text)}”`).join(' and ');
  const composed = (text: string, ...rests: (WeighedSentence | undefined)[]): Draft => ({
    text,
    rests: rests.filter((sentence) => sentence !== undefined),
    form: 'composed',
  });
  const record = gaps.find(({ kind, record: known }) => kind === 'undecided' && known)?.record;
  const settle = record ? ` What would settle it: ${record}.` : '';
  const asked = question.kind === 'open' ? `“${bare(question.text)}?”` : claim;
  const undecided = composed(`This dossier does not decide ${asked}.${settle}`);
  const divided = `The record is divided on ${claim}: some passages hold it and others the contrary.`;
  const part = supports
    ? `On this record ${claim} holds only in part: passages that support it stand beside passages that limit or dispute it.`
    : `On this record ${claim} holds only in part: what there is limits or disputes it.`;
  const statements = {
    supported: [composed(`On this record ${claim} holds.`, supports, second(sides, 'supports'))],
    refuted: [
      composed(`On this record ${claim} does not hold.`, refutes, second(sides, 'refutes')),
    ],
    conflicting: [
      composed(supports && refutes && !qualifies ? divided : part, supports, qualifies, refutes),
    ],
    'not-enough-evidence': [undecided],
    open: evidence.length > 0 ? plain(evidence[0], kindOf) : [undecided],
  }[label ?? 'open'];
  return { kind: 'bottom-line', heading: 'Bottom line', statements };
}
