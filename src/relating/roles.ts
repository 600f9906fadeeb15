import { readVerb } from '../english/clauses/verb-forms.js';
import { isAdverb, PREPOSITIONS } from '../english/clauses/word.js';
import { isGoods, MONEY, type Place, type VerbFrame } from './frames.js';
import type { Item } from './items.js';
import { type NamedEnd, type Phrase, phraseAt } from './phrase.js';
import { RELATING } from './settings.js';

/** The phrases of one verb by where they stand, as in the active voice. */
export type Roles = ReadonlyMap<Place, Phrase>;

/** "paid the company last year": when, and nothing that was paid. */
const TIMES =
  /^(?:years?|months?|weeks?|days?|night|morning|evening|spring|summer|autumn|fall|winter|time|today|yesterday|tomorrow|\w+day)$/;
const PLACES = /^(?:with|to|for|from|against|by)$/;

/** Reads what stands behind a verb: objects first, then phrases with prepositions. */
export function rolesBehind(items: readonly Item[], verb: number): Map<Place, Phrase> {
  const roles = new Map<Place, Phrase>();
  let at = verb + 1;
  const enters = /^enter/.test(items[verb]?.lower ?? '');
  const skipAdverbs = () => {
    while (
      items[at]?.kind === 'word' &&
      (isAdverb(items[at]?.lower ?? '') || (items[at]?.lower === 'into' && enters))
    )
      at += 1;
  };
  skipAdverbs();
  const object = phraseAt(items, at);
  if (object !== undefined) {
    roles.set('object', object);
    at = object.to;
    const second = items[at]?.kind === 'word' ? phraseAt(items, at) : undefined;
    if (second !== undefined && object.ends.length > 0 && !TIMES.test(second.head)) {
      roles.set('second', second);
      at = second.to;
    }
  }
  for (let count = 0; count < RELATING.phrases; count += 1) {
    skipAdverbs();
    const word = items[at];
    if (word?.kind !== 'word' || !(PREPOSITIONS.has(word.lower) || word.lower === 'to')) break;
    const isInfinitive =
      word.lower === 'to' &&
      readVerb(items[at + 1]?.lower ?? '')?.forms.includes('base') === true &&
      items[at + 1]?.kind === 'word';
    const phrase = isInfinitive ? undefined : phraseAt(items, at + 1);
    if (phrase === undefined) break;
    const place = PLACES.test(word.lower) ? (word.lower as Place) : undefined;
    if (place !== undefined && !roles.has(place)) roles.set(place, phrase);
    at = phrase.to;
  }
  // "delegates to the officers of the county the authority": an object may come last.
  if (!roles.has('object')) {
    const late = phraseAt(items, items[at]?.text === ',' ? at + 1 : at);
    if (late !== undefined && late.ends.length === 0) roles.set('object', late);
  }
  return roles;
}

const headIs = (phrase: Phrase | undefined, heads: ReadonlySet<string>): boolean =>
  phrase !== undefined && phrase.ends.length === 0 && heads.has(phrase.head);

/** Whether the object is as a frame wants it: the second of two where the first is named. */
function objectFits({ object: wanted, patient }: VerbFrame, roles: Roles): boolean {
  if (wanted === undefined) return patient === 'object' || !roles.has('object');
  const object = patient === 'object' ? roles.get('second') : roles.get('object');
  if (wanted === 'goods')
    return object !== undefined && object.ends.length === 0 && isGoods(object.head);
  if (wanted === 'sum')
    return object === undefined || /\d/.test(object.words) || MONEY.has(object.head);
  return headIs(object, wanted);
}

/** Both ends of a relation as a frame finds them among the phrases of its verb. */
export function endsOf(
  frame: VerbFrame,
  roles: Roles,
): { agents: readonly NamedEnd[]; patients: readonly NamedEnd[]; negative: boolean } | undefined {
  const [agent, patient] = [roles.get(frame.agent), roles.get(frame.patient)];
  if (agent === undefined || patient === undefined || !objectFits(frame, roles)) return undefined;
  const object = roles.get(frame.patient === 'object' ? 'second' : 'object');
  const negative = [agent, patient, object].some((phrase) => phrase?.negative === true);
  return { agents: agent.ends, patients: patient.ends, negative };
}
