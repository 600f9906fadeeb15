import type { RelationKind } from '../model/relation.js';

/** Where an end of a relation stands: subject, object, or behind a preposition. */
export type Place =
  | 'subject'
  | 'object'
  | 'second'
  | 'with'
  | 'to'
  | 'for'
  | 'from'
  | 'against'
  | 'by';

/** How a verb says a relation, in the active voice; the passive follows from it. */
export interface VerbFrame {
  kind: RelationKind;
  agent: Place;
  patient: Place;
  /**
   * What the object must be, by its head noun. `goods`: what is sold by the piece or by weight, and
   * no mine, company or stake. `sum`: an amount, where there is one.
   */
  object?: ReadonlySet<string> | 'goods' | 'sum' | undefined;
}

const nouns = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AGREEMENT = nouns(
  'agreement agreements contract contracts memorandum memoranda memorandums moa moas mou mous deal deals accord pact subcontract',
);
const TRAINING = nouns('training trainings instruction course courses lessons');
const DATA = nouns(
  'data information intelligence records files database databases images footage fingerprints biometrics lists list details readings scans',
);
const LAWSUIT = nouns('lawsuit lawsuits suit suits complaint');
const AUTHORITY = nouns('authority power powers functions');
export const MONEY = nouns('million billion dollars euros pounds money fee fees $');

/** verbs | relation | agent | patient | head noun of the object, where the verb needs one */
const FRAMES: readonly (readonly [string, RelationKind, Place, Place, VerbFrame['object']?])[] = [
  ['train retrain', 'trained', 'subject', 'object'],
  ['give provide deliver offer conduct hold', 'trained', 'subject', 'to', TRAINING],
  ['provide deliver conduct hold run organize organise', 'trained', 'subject', 'for', TRAINING],
  ['give offer', 'trained', 'subject', 'object', TRAINING],
  ['receive get undergo complete', 'trained', 'from', 'subject', TRAINING],
  ['contract subcontract', 'contracted-with', 'subject', 'with'],
  [
    'sign have enter conclude reach renew extend strike make hold ink',
    'contracted-with',
    'subject',
    'with',
    AGREEMENT,
  ],
  ['award grant give', 'contracted-with', 'subject', 'to', AGREEMENT],
  ['award grant give', 'contracted-with', 'subject', 'object', AGREEMENT],
  ['win receive secure get land', 'contracted-with', 'from', 'subject', AGREEMENT],
  ['deputize deputise', 'deputised', 'subject', 'object'],
  ['delegate', 'deputised', 'subject', 'to', AUTHORITY],
  ['delegate', 'deputised', 'subject', 'to'],
  ['pay reimburse', 'paid', 'subject', 'object', 'sum'],
  ['pay', 'paid', 'subject', 'to', 'sum'],
  ['supply equip arm', 'supplied', 'subject', 'object'],
  ['supply sell lease', 'supplied', 'subject', 'to', 'goods'],
  ['sell lease', 'supplied', 'subject', 'object', 'goods'],
  ['buy purchase procure lease', 'supplied', 'from', 'subject', 'goods'],
  ['share exchange', 'shared-data-with', 'subject', 'with', DATA],
  ['give send transfer provide hand pass forward', 'shared-data-with', 'subject', 'to', DATA],
  ['sue', 'sued', 'subject', 'object'],
  ['file bring lodge', 'sued', 'subject', 'against', LAWSUIT],
];

const MASS = nouns(
  'software equipment technology ammunition fuel hardware gear food water oil gas electricity weaponry spyware munition armour armor',
);
const NO_GOODS = nouns(
  'stakes shares assets rights masters stocks bonds properties holdings operations businesses oaths rites premises',
);

/** Whether a noun is of goods as far as it tells: "cameras", "software". */
export const isGoods = (head: string): boolean =>
  MASS.has(head) || (/[^s]s$/.test(head) && !NO_GOODS.has(head));

const byVerb = new Map<string, VerbFrame[]>();
for (const [verbs, kind, agent, patient, object] of FRAMES)
  for (const verb of verbs.split(' '))
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), { kind, agent, patient, object }]);

/** The frames of a verb by its base form; none for a verb that says no relation. */
export const framesOf = (base: string): readonly VerbFrame[] => byVerb.get(base) ?? [];

/** Nouns that are a relation between two: "a contract between A and B", "A's contract with B". */
export const BETWEEN: ReadonlyMap<string, RelationKind> = new Map(
  ['agreement', 'contract', 'memorandum', 'moa', 'mou'].map((noun) => [noun, 'contracted-with']),
);
