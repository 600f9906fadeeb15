import type { Claim, Question } from '../model/claim.js';
import type { Section, VerdictLabel } from '../model/report.js';
import type { WeighedSentence } from '../weighing/evidence-set.js';
import type { FoundGap } from '../weighing/gaps.js';
import { lowerFirst } from '../weighing/gaps.js';
import type { Side } from '../weighing/narratives.js';
import { attribution, type Draft, quoted } from './statement.js';

/** A section before its evidence has numbers. */
export interface DraftSection {
  kind: Section['kind'];
  heading: string;
  statements: Draft[];
}

export type KindOf = (publisher: string) => string;

const bare = (text: string): string => text.replace(/[.?!]+$/, '');

/** One sentence that hands on a quotation with who says it. */
export const saying = (sentence: WeighedSentence, kindOf: KindOf): Draft => ({
  text: `${attribution(sentence, kindOf)}: ${quoted(sentence)}.`,
  rests: [sentence],
  form: 'quoted',
});

const led = (lead: string, sentence: WeighedSentence, kindOf: KindOf): Draft => ({
  text: `${lead} ${attribution(sentence, kindOf)}: ${quoted(sentence)}.`,
  rests: [sentence],
  form: 'quoted',
});

const best = (
  sides: readonly Side[],
  stance: Side['stance'],
  at = 0,
): WeighedSentence | undefined => sides.find((side) => side.stance === stance)?.sentences[at];

/** The best sentence of another document than `other`, or the next one of the same. */
const second = (
  sides: readonly Side[],
  stance: Side['stance'],
  other: WeighedSentence | undefined,
): WeighedSentence | undefined => {
  const rest =
    sides
      .find((side) => side.stance === stance)
      ?.sentences.filter((sentence) => sentence !== other) ?? [];
  return (
    rest.find(({ candidate }) => candidate.document.id !== other?.candidate.document.id) ?? rest[0]
  );
};

/** What the lead of each part says, by verdict: one list, so that summary and bottom line agree. */
const LEADS = {
  holds: 'The evidence supports it:',
  alsoHolds: 'So does this:',
  against: 'The evidence is against it:',
  alsoAgainst: 'So is this:',
  part: 'One part holds:',
  contested: 'The claim as a whole is contested:',
  other: 'Against it,',
  reserve: 'With a reservation,',
} as const;

const present = (drafts: readonly (Draft | undefined)[]): Draft[] =>
  drafts.filter((draft) => draft !== undefined);

/** The two to four sentences that answer first. */
export function summaryOf(
  label: VerdictLabel | null,
  sides: readonly Side[],
  gaps: readonly FoundGap[],
  kindOf: KindOf,
): DraftSection {
  const supports = best(sides, 'supports');
  const refutes = best(sides, 'refutes');
  const qualifies = best(sides, 'qualifies');
  const say = (lead: string, sentence: WeighedSentence | undefined) =>
    sentence && led(lead, sentence, kindOf);
  const plain = (sentence: WeighedSentence | undefined) => sentence && saying(sentence, kindOf);
  const silence = gaps.find(({ silences }) => silences.length > 0)?.silences[0];
  const statements = {
    supported: [
      say(LEADS.holds, supports),
      say(LEADS.alsoHolds, second(sides, 'supports', supports)),
      say(LEADS.reserve, qualifies),
    ],
    refuted: [
      say(LEADS.against, refutes),
      say(LEADS.alsoAgainst, second(sides, 'refutes', refutes)),
      say(LEADS.reserve, qualifies),
    ],
    conflicting: [
      say(
        supports && (qualifies ?? refutes) ? LEADS.part : LEADS.contested,
        supports ?? qualifies ?? refutes,
      ),
      say(LEADS.contested, supports ? qualifies : second(sides, 'qualifies', qualifies)),
      say(LEADS.other, refutes),
    ],
    'not-enough-evidence': [],
    open: [
      plain(supports),
      plain(second(sides, 'supports', supports)),
      plain(qualifies ?? refutes),
    ],
  }[label ?? 'open'];
  const lacking = silence ? [] : gaps.slice(0, 1).map(lack);
  const needed = label === 'not-enough-evidence' || present(statements).length === 0;
  return {
    kind: 'summary',
    heading: 'In short',
    statements: [
      ...present(statements),
      ...(needed
        ? gaps
            .filter(({ silences }) => silences.length === 0)
            .slice(0, 1)
            .map(lack)
        : lacking.slice(0, label === null ? 1 : 0)),
    ],
  };
}

/** A statement of what the dossier lacks: the one kind that cites nothing. */
const lack = ({ text }: FoundGap): Draft => ({ text, rests: [], form: 'composed' });

const MARKS: Record<Side['stance'], string> = {
  supports: '',
  refutes: 'To the contrary,',
  qualifies: 'In part or in dispute,',
};

/** One finding for each group of sentences that are about one thing. */
export const findingOf = (
  heading: string,
  group: readonly WeighedSentence[],
  kindOf: KindOf,
  open: boolean,
): DraftSection => ({
  kind: 'finding',
  heading,
  statements: group.map((sentence) => {
    const lead = open || sentence.stance === 'neither' ? '' : MARKS[sentence.stance];
    return lead === '' ? saying(sentence, kindOf) : led(lead, sentence, kindOf);
  }),
});

const SIDE_LEADS: Record<Side['stance'], string> = {
  supports: 'Some hold it:',
  refutes: 'Others hold the contrary:',
  qualifies: 'Others hold it true in part, or dispute how it is put:',
};

/** Who holds what, each with its best sentence and the stake of whoever puts it out. */
export function narrativesSection(
  sides: readonly Side[],
  kindOf: KindOf,
): DraftSection | undefined {
  if (sides.length < 2) return undefined;
  const statements = sides.flatMap(({ stance, sentences }) => {
    const [strongest] = sentences;
    return strongest ? [led(SIDE_LEADS[stance], strongest, kindOf)] : [];
  });
  return { kind: 'narratives', heading: 'Competing accounts', statements };
}

/** What is not documented: sources' own words where they say so, else what the dossier lacks. */
export function uncertaintySection(
  gaps: readonly FoundGap[],
  kindOf: KindOf,
): DraftSection | undefined {
  const statements = gaps.map((gap) => {
    const [silence] = gap.silences;
    return silence ? saying(silence, kindOf) : lack(gap);
  });
  return statements.length === 0
    ? undefined
    : { kind: 'uncertainty', heading: 'What remains undocumented', statements };
}

const quotedClaim = (claim: Claim): string => `“${bare(claim.text)}”`;

/** What may be said at the end, in line with the verdict. */
export function bottomLine(
  label: VerdictLabel | null,
  claims: readonly Claim[],
  question: Question,
  sides: readonly Side[],
  gaps: readonly FoundGap[],
): DraftSection {
  const [supports, refutes, qualifies] = (['supports', 'refutes', 'qualifies'] as const).map(
    (stance) => best(sides, stance),
  );
  const claim = claims.map(quotedClaim).join(' and ');
  const draft = (text: string, rests: (WeighedSentence | undefined)[]): Draft => ({
    text,
    rests: rests.filter((sentence) => sentence !== undefined),
    form: 'composed',
  });
  const record = gaps.find((gap) => gap.record)?.record;
  const settle = record ? ` What would settle it: ${record}.` : '';
  const statements = {
    supported: [
      draft(`On this record ${claim} holds.`, [supports, second(sides, 'supports', supports)]),
    ],
    refuted: [
      draft(`On this record ${claim} does not hold.`, [refutes, second(sides, 'refutes', refutes)]),
    ],
    conflicting: [
      draft(
        refutes && supports && !qualifies
          ? `The record is divided on ${claim}: some passages hold it and others the contrary.`
          : `On this record ${claim} holds only in part: ${supports ? 'passages that support it stand beside' : 'what there is are'} passages that limit or contest it.`,
        [supports, qualifies, refutes],
      ),
    ],
    'not-enough-evidence': [
      draft(
        `This dossier does not decide ${question.kind === 'open' ? `“${bare(question.text)}?”` : claim}.${settle}`,
        [],
      ),
    ],
    open: [] as Draft[],
  }[label ?? 'open'];
  if (label !== null) return { kind: 'bottom-line', heading: 'Bottom line', statements };
  const described = sides.flatMap(({ sentences }) => sentences).slice(0, 3);
  const text =
    described.length > 0
      ? `What the dossier shows of ${lowerFirst(bare(question.kind === 'open' ? question.topic.text : question.text))} is in the passages cited; what they leave open is listed above.`
      : `This dossier does not answer “${bare(question.text)}?”.${settle}`;
  return { kind: 'bottom-line', heading: 'Bottom line', statements: [draft(text, described)] };
}
