import type { RelationCertainty, RelationKind } from '../../../src/model/relation.js';
import type { RelatedBody, Relation } from '../api/types.js';

/** Sentences that say the same of the same two bodies, in the same way. */
interface Link {
  agent: string;
  patient: string;
  kind: RelationKind;
  certainty: RelationCertainty;
  sentences: number;
}

interface Node {
  id: string;
  name: string;
  y: number;
}

/** Where all of it stands: who on the left, to whom on the right, what between them, a line each. */
export interface Drawing {
  agents: Node[];
  patients: Node[];
  links: (Link & { y: number; from: number; to: number })[];
  height: number;
  /** What is not drawn, because there would be too many lines. */
  left: { links: number; sentences: number };
}

/** More lines than these can't be followed. */
const MOST_LINKS = 24;
export const ROW = 30;
const HALF = ROW / 2;

const keyOf = ({ agent, patient, kind, certainty }: Relation): string =>
  [agent.body, patient.body, kind, certainty].join(' ');

/** Most sentences first; then by what they say, so that the same sentences give the same drawing. */
function linksOf(relations: readonly Relation[]): Link[] {
  const found = new Map<string, Link>();
  for (const relation of relations) {
    const { agent, patient, kind, certainty } = relation;
    const key = keyOf(relation);
    const sentences = (found.get(key)?.sentences ?? 0) + 1;
    found.set(key, { agent: agent.body, patient: patient.body, kind, certainty, sentences });
  }
  return [...found]
    .sort(([a, one], [b, other]) => other.sentences - one.sentences || (a < b ? -1 : 1))
    .map(([, link]) => link);
}

const total = (links: readonly Link[]): number =>
  links.reduce((sum, { sentences }) => sum + sentences, 0);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** In the order of where their lines are, each on a place of its own, the whole in the middle. */
function placed(wanted: ReadonlyMap<string, number>, height: number, name: (id: string) => string) {
  const ids = [...wanted].sort(([a, y], [b, z]) => y - z || (a < b ? -1 : 1)).map(([id]) => id);
  const nodes: Node[] = [];
  for (const [at, id] of ids.entries()) {
    const least = (nodes.at(-1)?.y ?? -HALF) + ROW;
    const most = height - (ids.length - at - 1) * ROW - HALF;
    const y = Math.round(Math.min(most, Math.max(least, wanted.get(id) ?? 0)));
    nodes.push({ id, name: name(id), y });
  }
  return nodes;
}

/** Lays out who did what to whom; the same relations give the same drawing. */
export function drawingOf(relations: readonly Relation[], bodies: readonly RelatedBody[]): Drawing {
  const all = linksOf(relations);
  const kept = all.slice(0, MOST_LINKS);
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  const said = new Map(
    relations.flatMap(({ agent, patient }) => [
      [agent.body, agent.said] as const,
      [patient.body, patient.said] as const,
    ]),
  );
  const name = (id: string): string => names.get(id) ?? said.get(id) ?? id;
  const weight = (id: string): number => total(kept.filter(({ agent }) => agent === id));
  // Lines of one body stand together, the busiest body first.
  const order = kept.toSorted(
    (a, b) =>
      weight(b.agent) - weight(a.agent) ||
      (a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : kept.indexOf(a) - kept.indexOf(b)),
  );
  const rows = order.map((link, at) => ({ ...link, y: at * ROW + HALF }));
  const height = rows.length * ROW;
  const wantedAt = (end: 'agent' | 'patient') =>
    new Map(
      [...new Set(rows.map((row) => row[end]))].map((id) => [
        id,
        mean(rows.filter((row) => row[end] === id).map(({ y }) => y)),
      ]),
    );
  const agents = placed(wantedAt('agent'), height, name);
  const patients = placed(wantedAt('patient'), height, name);
  const yOf = (nodes: readonly Node[], id: string): number =>
    nodes.find((node) => node.id === id)?.y ?? 0;
  return {
    agents,
    patients,
    links: rows.map((row) => ({
      ...row,
      from: yOf(agents, row.agent),
      to: yOf(patients, row.patient),
    })),
    height,
    left: { links: all.length - kept.length, sentences: total(all) - total(kept) },
  };
}
