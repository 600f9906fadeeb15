import type { RelatedBody, Relation } from '../../model/relation.js';
import { BODY_KIND_WORDS, RELATION_WORDS } from './relation-words.js';

/** Characters that XML 1.0 has no place for, not even escaped, and a few more that say nothing. */
const NO_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

const xml = (text: string): string =>
  text
    .replace(NO_XML, '\ufffd')
    .replace(/[&<>"'\n\r\t]/g, (character) => ENTITIES[character] ?? '');

const data = (key: string, value: string | number | null | undefined): string =>
  value === null || value === undefined || value === ''
    ? ''
    : `<data key="${key}">${xml(String(value))}</data>`;

const KEYS: readonly (readonly [id: string, of: 'node' | 'edge', type: 'string' | 'int'])[] = [
  ['body', 'node', 'string'],
  ['name', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['names', 'node', 'string'],
  ['relation', 'edge', 'string'],
  ['certainty', 'edge', 'string'],
  ['earliest', 'edge', 'string'],
  ['latest', 'edge', 'string'],
  ['amount', 'edge', 'string'],
  ['currency', 'edge', 'string'],
  ['record', 'edge', 'string'],
  ['speaker', 'edge', 'string'],
  ['quote', 'edge', 'string'],
  ['document', 'edge', 'string'],
  ['title', 'edge', 'string'],
  ['publisher', 'edge', 'string'],
  ['extraction', 'edge', 'string'],
  ['start', 'edge', 'int'],
  ['end', 'edge', 'int'],
  ['table', 'edge', 'int'],
  ['row', 'edge', 'int'],
];

/** Node ids are numbers: many programs read no other characters in them. */
const nodeIdsOf = (bodies: readonly RelatedBody[]): ReadonlyMap<string, string> =>
  new Map(bodies.map(({ id }, at) => [id, `n${at + 1}`]));

const node = ({ id, name, kind, names }: RelatedBody, nodeId: string): string =>
  `<node id="${nodeId}">${[
    data('body', id),
    data('name', name),
    data('kind', BODY_KIND_WORDS[kind]),
    data('names', names.map((each) => each.name).join('; ')),
  ].join('')}</node>`;

function edge(relation: Relation, nodeIds: ReadonlyMap<string, string>): string {
  const { id, kind, agent, patient, certainty, speaker, when, amount, record, place } = relation;
  const { document, extraction, span, quote, cells } = place;
  return `<edge id="${xml(id)}" source="${nodeIds.get(agent.body) ?? ''}" target="${nodeIds.get(patient.body) ?? ''}">${[
    data('relation', RELATION_WORDS[kind]),
    data('certainty', certainty),
    data('earliest', when?.earliest),
    data('latest', when?.latest),
    data('amount', amount?.value),
    data('currency', amount?.currency),
    data('record', record),
    data('speaker', speaker),
    data('quote', quote),
    data('document', document.id),
    data('title', document.title),
    data('publisher', document.publisher),
    data('extraction', extraction),
    data('start', span.start),
    data('end', span.end),
    data('table', cells?.place),
    data('row', cells?.row),
  ].join('')}</edge>`;
}

/** Relations as GraphML: a node a body, an edge a sentence, so that none speaks for another. */
export function graphml(bodies: readonly RelatedBody[], relations: readonly Relation[]): string {
  const nodeIds = nodeIdsOf(bodies);
  const keys = KEYS.map(
    ([id, of, type]) => `<key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '<graph id="relations" edgedefault="directed">',
    ...bodies.map((body) => node(body, nodeIds.get(body.id) ?? '')),
    ...relations.map((relation) => edge(relation, nodeIds)),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}
