import { createHash } from 'node:crypto';
import { aliasesOf } from '../../english/names/names.js';
import type { RelatedBody, Relation, RelationKind } from '../../model/relation.js';
import type { Ledger } from '../../ports/ledger.js';
import type { TableStore } from '../../ports/table-store.js';
import { Bodies, relationsOf, type UnnamedRelation } from '../../relating/relate.js';
import { RuledNames } from '../../text/ruled-names.js';
import { findCheck } from '../asking/find-check.js';
import type { RelationsOutput } from '../outputs/relations.js';
import { nameRulingsInForce } from '../ruling/rulings-in-force.js';
import { tableRelations } from './table-relations.js';

interface Asked {
  about?: string | undefined;
  kind?: RelationKind | undefined;
  check?: string | undefined;
}

function withId(relation: UnnamedRelation): Relation {
  const { kind, agent, patient, certainty, place } = relation;
  const said = [kind, agent.body, patient.body, certainty, place.extraction, place.span.start];
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  return { id: `rel_${hash.slice(0, 16)}`, ...relation };
}

/** Documents judged for a check; `undefined` for all of the dossier. */
async function documentsOf(ledger: Ledger, check: string | undefined) {
  if (check === undefined) return undefined;
  const { id, report } = await findCheck(ledger, check);
  const judged = [...(await ledger.sentences(id)), ...report.evidence];
  return new Set(judged.map(({ document }) => document.id));
}

/** The names under which a body that is asked for may stand in a cell. */
const namesAsked = (about: string | undefined, ruled: RuledNames): string[] =>
  about === undefined ? [] : [...new Set([about, ...aliasesOf(about), ...ruled.sameAs(about)])];

const keyOf = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replace(/[.,]/g, '').trim();

/** Whether a body is meant: by its id, one of its names, or words of one: "Calder County". */
function isMeant({ id, name, names }: RelatedBody, about: string): boolean {
  const wanted = [about, ...aliasesOf(about)].map(keyOf);
  const own = [id, name, ...names.map((each) => each.name)].map(keyOf);
  const asked = keyOf(about);
  return (
    wanted.some((one) => own.includes(one)) || own.some((one) => ` ${one} `.includes(` ${asked} `))
  );
}

/**
 * Reads the relations of a dossier, or of the documents of a check: computed each time from the
 * extractions in force, so that the same sources give the same answer.
 *
 * @throws {CorroborateError} `not-found` and `invalid-input` for a check that is none or several.
 */
export async function findRelations(
  ledger: Ledger,
  asked: Asked,
  store: TableStore | null = null,
): Promise<RelationsOutput> {
  const only = await documentsOf(ledger, asked.check);
  const documents = (await ledger.documents()).filter(({ id }) => only?.has(id) ?? true);
  const english = documents.filter(({ metadata }) => /^(?:en|und)/.test(metadata.language));
  const byId = new Map(english.map((document) => [document.id, document]));
  const ruled = new RuledNames(await nameRulingsInForce(ledger));
  const bodies = new Bodies(ruled);
  const found = new Map<string, Relation>();
  const perDocument = new Map<string, UnnamedRelation[]>();
  for await (const extraction of ledger.extractions([...byId.keys()])) {
    const document = byId.get(extraction.documentId);
    if (document !== undefined)
      perDocument.set(document.id, relationsOf(document, extraction, bodies));
  }
  for (const id of [...byId.keys()].toSorted())
    for (const relation of perDocument.get(id) ?? []) {
      const named = withId(relation);
      found.set(named.id, named);
    }
  const rows =
    store && (await tableRelations(ledger, store, byId, namesAsked(asked.about, ruled), bodies));
  for (const relation of rows?.relations ?? []) {
    const named = withId(relation);
    found.set(named.id, named);
  }
  const all = bodies.list();
  const { about } = asked;
  const meant =
    about === undefined
      ? undefined
      : new Set(all.filter((body) => isMeant(body, about)).map(({ id }) => id));
  const relations = [...found.values()].filter(
    ({ kind, agent, patient }) =>
      (asked.kind === undefined || kind === asked.kind) &&
      (meant === undefined || meant.has(agent.body) || meant.has(patient.body)),
  );
  const ends = new Set(relations.flatMap(({ agent, patient }) => [agent.body, patient.body]));
  return {
    documents: { read: english.length, otherLanguage: documents.length - english.length },
    bodies: all.filter(({ id }) => ends.has(id)),
    ...(rows && rows.tables.read.length > 0 && { tables: rows.tables }),
    relations,
  };
}
