import type { SentenceAnalysis } from '../english/analyse-sentence.js';
import { readVerb } from '../english/clauses/verb-forms.js';
import type { RelationCertainty, RelationKind } from '../model/relation.js';
import { type Found, relationsBetween } from './between.js';
import { type End, findEnds } from './find-ends.js';
import { framesOf, type Place } from './frames.js';
import { type Item, itemsOf } from './items.js';
import type { NamesOfDocument } from './names-of-document.js';
import type { NamedEnd, Phrase } from './phrase.js';
import { endsOf, rolesBehind } from './roles.js';
import { RELATING } from './settings.js';
import { standingOf } from './standing.js';
import { subjectOf } from './subject.js';
import { type VerbGroup, verbGroupAt } from './verb-group.js';
import { recordBehind, whenNear } from './when.js';

/** What one sentence says of two bodies; offsets count in the sentence. */
export interface SaidRelation {
  kind: RelationKind;
  agent: NamedEnd;
  patient: NamedEnd;
  certainty: RelationCertainty;
  speaker: string | null;
  when: { earliest: string; latest: string; said: string } | null;
  record: string | null;
}

/** The phrases of a verb as in the active voice: what a passive says of its subject is done to it. */
function rolesOf(items: readonly Item[], group: VerbGroup): Map<Place, Phrase> {
  const behind = rolesBehind(items, group.at);
  const subject = subjectOf(items, group);
  if (!group.passive) return subject === undefined ? behind : behind.set('subject', subject);
  const by = behind.get('by');
  const retained = behind.get('object');
  const roles = new Map(behind);
  if (retained !== undefined) roles.set('second', retained);
  roles.delete('object');
  if (subject !== undefined) roles.set('object', subject);
  if (by !== undefined) roles.set('subject', by);
  return roles;
}

const negated = (certainty: RelationCertainty): RelationCertainty | undefined =>
  certainty === 'stated' ? 'denied' : undefined;

function foundAt(items: readonly Item[], at: number): Found[] {
  const base = items[at]?.kind === 'word' ? readVerb(items[at]?.lower ?? '')?.base : undefined;
  const frames = base === undefined ? [] : framesOf(base);
  const group = frames.length === 0 ? undefined : verbGroupAt(items, at);
  if (group === undefined) return [];
  const roles = rolesOf(items, group);
  for (const frame of frames) {
    const ends = endsOf(frame, roles);
    if (ends === undefined || ends.agents.length === 0 || ends.patients.length === 0) continue;
    const certainty = ends.negative ? negated(group.certainty) : group.certainty;
    if (certainty === undefined) return [];
    return ends.agents.flatMap((agent) =>
      ends.patients.map((patient) => ({
        kind: frame.kind,
        agent,
        patient,
        certainty,
        at,
        from: group.from,
      })),
    );
  }
  return [];
}

const isSame = (a: End, b: End): boolean =>
  a.canonical === undefined
    ? (a.defined ?? a.name) === (b.defined ?? b.name)
    : a.canonical === b.canonical;

/**
 * Reads who does what to whom in a sentence, in the order of the words that say so. Only what has
 * a named body or person at both ends is read; pronouns and descriptions are nobody.
 */
export function readSentence(
  analysis: SentenceAnalysis,
  document: NamesOfDocument,
): SaidRelation[] {
  const { text } = analysis;
  if (text.length > RELATING.sentenceLength || text.includes('?')) return [];
  const ends = findEnds(text, analysis.names, document);
  if (ends.length < 2) return [];
  const items = itemsOf(text, ends);
  const found = [...items.flatMap((_, at) => foundAt(items, at)), ...relationsBetween(items)];
  return found.flatMap(({ certainty: own, at, from, ...relation }): SaidRelation[] => {
    if (isSame(relation.agent.end, relation.patient.end)) return [];
    const standing = standingOf(analysis, items, from, own);
    if (standing === undefined) return [];
    const offset = items[at]?.span.start ?? 0;
    return [
      {
        ...relation,
        ...standing,
        when: whenNear(analysis, offset),
        record: recordBehind(items, at, text),
      },
    ];
  });
}
