import { createHash } from 'node:crypto';
import type { BodyKind, RelatedBody, Relation } from '../../model/relation.js';
import { RELATION_WORDS } from './relation-words.js';

/** An entity of FollowTheMoney as its tools read it from a line of JSON. */
interface Entity {
  id: string;
  schema: string;
  properties: Readonly<Record<string, readonly string[]>>;
}

/** A state acts by its bodies; what a name does not tell is any legal entity. */
const SCHEMAS: Readonly<Record<BodyKind, string>> = {
  state: 'PublicBody',
  'public-body': 'PublicBody',
  company: 'Company',
  organisation: 'Organization',
  person: 'Person',
  unknown: 'LegalEntity',
};

const idOf = (kind: string, key: string): string =>
  createHash('sha1').update(`corroborate ${kind} ${key}`).digest('hex');

const properties = (
  values: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): Entity['properties'] =>
  Object.fromEntries(
    Object.entries(values)
      .map(
        ([name, some]) =>
          [
            name,
            some.filter((value) => value !== null && value !== undefined && value !== ''),
          ] as const,
      )
      .filter(([, some]) => some.length > 0),
  ) as Entity['properties'];

const bodyEntity = ({ id, kind, name, names }: RelatedBody): Entity => ({
  id: idOf('body', id),
  schema: SCHEMAS[kind],
  properties: properties({
    name: [name],
    alias: names.map((each) => each.name).filter((each) => each !== name),
  }),
});

/** The times of a link: one date where the sentence names a day, else from and to. */
const times = ({ when }: Relation) =>
  when === null || when.earliest === when.latest
    ? { date: [when?.earliest] }
    : { startDate: [when.earliest], endDate: [when.latest] };

function linkEntity(relation: Relation): Entity {
  const { id, kind, agent, patient, certainty, amount, record, place } = relation;
  const ends = [idOf('body', agent.body), idOf('body', patient.body)] as const;
  const shared = {
    ...times(relation),
    recordId: [`${place.document.id}:${place.span.start}-${place.span.end}`],
    summary: [place.quote],
    publisher: [place.document.publisher],
  };
  const money = { amount: [amount && String(amount.value)], currency: [amount?.currency] };
  // A payment says that money moved: only what is stated is one.
  const isPayment = kind === 'paid' && certainty === 'stated';
  return {
    id: idOf('link', id),
    schema: isPayment ? 'Payment' : 'UnknownLink',
    properties: isPayment
      ? properties({
          ...shared,
          ...money,
          payer: [ends[0]],
          beneficiary: [ends[1]],
          purpose: [record],
        })
      : properties({
          ...shared,
          subject: [ends[0]],
          object: [ends[1]],
          role: [RELATION_WORDS[kind]],
          status: [certainty],
        }),
  };
}

/**
 * Relations as entities of FollowTheMoney, one a line. What is denied is left out: readers of
 * links take each for a link, whatever its status.
 */
export function followTheMoney(
  bodies: readonly RelatedBody[],
  relations: readonly Relation[],
): string {
  const linked = relations.filter(({ certainty }) => certainty !== 'denied');
  const ends = new Set(linked.flatMap(({ agent, patient }) => [agent.body, patient.body]));
  const entities = [
    ...bodies.filter(({ id }) => ends.has(id)).map(bodyEntity),
    ...linked.map(linkEntity),
  ];
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');
}
