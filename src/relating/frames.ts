import type { RelationKind } from '../model/relation.js';

/** Where an end of a relation stands: subject, object, or behind a preposition. */
export type Place = 'subject' | 'object' | 'second' | 'with' | 'to' | 'for' | 'from' | 'against' | 'by';

/** How a verb says a relation, in the active voice; the passive follows from it. */
export interface VerbFrame {
  kind: RelationKind;
  agent: Place;
  patient: Place;
  /** What the object must be, by its head noun; `common`: anything but a name. */
  object?: ReadonlySet<string> | 'common' | undefined;
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
const MONEY = nouns('million billion dollars euros pounds money fee fees $');

/** verbs | relation | agent | patient | head noun of the object, where the verb needs one */
const FRAMES: readonly (readonly [string, RelationKind, Place, Place, VerbFrame['object']?])[] = [
  ['train retrain', 'trained', 'subject', 'object'],
  ['give provide deliver offer conduct hold', 'trained', 'subject', 'to', TRAINING],
  ['provide deliver conduct hold run organize organise', 'trained', 'subject', 'for', TRAINING],
  ['give offer', 'trained', 'subject', 'object', TRAINING],
  ['receive get undergo complete', 'trained', 'from', 'subject', TRAINING],
  ['contract subcontract', 'contracted-with', 'subject', 'with'],
  ['sign have enter conclude reach renew extend strike make hold ink', 'contracted-with', 'subject', 'with', AGREEMENT],
  ['award grant give', 'contracted-with', 'subject', 'to', AGREEMENT],
  ['award grant give', 'contracted-with', 'subject', 'object', AGREEMENT],
  ['win receive secure get land', 'contracted-with', 'from', 'subject', AGREEMENT],
  ['deputize deputise', 'deputised', 'subject', 'object'],
  ['delegate', 'deputised', 'subject', 'to', AUTHORITY],
  ['delegate', 'deputised', 'subject', 'to'],
  ['pay reimburse', 'paid', 'subject', 'object'],
  ['pay', 'paid', 'subject', 'to', MONEY],
  ['supply equip arm', 'supplied', 'subject', 'object'],
  ['supply sell deliver lease export', 'supplied', 'subject', 'to', 'common'],
  ['sell lease', 'supplied', 'subject', 'object', 'common'],
  ['buy purchase procure lease', 'supplied', 'from', 'subject', 'common'],
  ['share exchange', 'shared-data-with', 'subject', 'with', DATA],
  ['give send transfer provide hand pass forward', 'shared-data-with', 'subject', 'to', DATA],
  ['sue', 'sued', 'subject', 'object'],
  ['file bring lodge', 'sued', 'subject', 'against', LAWSUIT],
];

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
