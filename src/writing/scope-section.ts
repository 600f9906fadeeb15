import { analyseSentence } from '../english/analyse-sentence.js';
import type { Claim } from '../model/claim.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import {
  departureOf,
  QUALIFICATIONS,
  type Qualification,
  qualificationOf,
} from '../weighing/evidence/qualification.js';
import { type DraftSection, type KindOf, type Matter, saying } from './sections.js';
import { WRITING } from './settings.js';

/** How a passage that holds the claim only in part departs from it. */
const LEADS = {
  narrower: 'narrower-scope',
  'other-time': 'other-time',
  intention: 'intention',
  'on-paper': 'on-paper',
  disputed: 'disputed',
} as const satisfies Record<Qualification, string>;

/** The strongest sentences, of different origins first. */
function best(sentences: readonly WeighedSentence[]): WeighedSentence[] {
  const fresh = sentences.filter(
    ({ origin }, at) => sentences.findIndex((other) => other.origin === origin) === at,
  );
  return [...new Set([...fresh, ...sentences])].slice(0, WRITING.scopeOfKind);
}

/** Sentences by how they depart from the claim; those that don't are left out. */
function byKind(
  sentences: readonly WeighedSentence[],
  claims: readonly Claim[],
): Map<Qualification, WeighedSentence[]> {
  const asked = new Map(claims.map(({ id, text }) => [id, analyseSentence(text)]));
  const kinds = new Map<Qualification, WeighedSentence[]>();
  for (const sentence of sentences) {
    const claim = asked.get(sentence.claim.id) ?? analyseSentence(sentence.claim.text);
    const kind =
      sentence.stance === 'qualifies'
        ? qualificationOf(sentence, claim)
        : departureOf(sentence, claim);
    if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), sentence]);
  }
  return kinds;
}

/**
 * Which part of the claim holds and which does not, where the record is not of one piece: the best
 * support as asked, each way in which passages depart from the claim, and the best denial.
 */
export function scopeSection(
  { claims, sides, label }: Matter,
  kindOf: KindOf,
): DraftSection | undefined {
  const all = sides.flatMap(({ sentences }) => sentences);
  const mixed = label === 'conflicting' || all.some(({ stance }) => stance === 'qualifies');
  const kinds = byKind(mixed ? all : [], claims);
  if (kinds.size === 0) return undefined;
  const departing = new Set([...kinds.values()].flat());
  const plain = (stance: WeighedSentence['stance']) =>
    all
      .filter(
        (sentence) => sentence.stance === stance && !sentence.silent && !departing.has(sentence),
      )
      .slice(0, 1);
  return {
    kind: 'finding',
    heading: { template: 'what-holds', slots: {} },
    statements: [
      ...plain('supports').map((sentence) => saying(sentence, kindOf, 'part-that-holds')),
      ...QUALIFICATIONS.flatMap((kind) =>
        best(kinds.get(kind) ?? []).map((sentence) => saying(sentence, kindOf, LEADS[kind])),
      ),
      ...plain('refutes').map((sentence) => saying(sentence, kindOf, 'part-that-fails')),
    ],
  };
}
