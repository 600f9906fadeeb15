import { analyseSentence } from '../english/analyse-sentence.js';
import type { Block, Document, Extraction } from '../model/document.js';
import { NAME_RULES, type NameRule, type RelatedBody, type Relation } from '../model/relation.js';
import { quoteOf } from '../model/span.js';
import { nameKey } from '../text/name-key.js';
import { RuledNames } from '../text/ruled-names.js';
import { bodyKeyOf, bodyKindOf } from './body-key.js';
import type { End } from './find-ends.js';
import { namesOfDocument } from './names-of-document.js';
import type { NamedEnd } from './phrase.js';
import { readSentence } from './read-sentence.js';
import { RELATING } from './settings.js';

const SCORES: Readonly<Record<NameRule, number>> = {
  'same-name': RELATING.sameName,
  'known-body': RELATING.knownBody,
  'defined-there': RELATING.definedThere,
  'company-ending': RELATING.companyEnding,
  ruled: RELATING.ruled,
};

const idOfName = (name: string): string =>
  bodyKeyOf({
    span: { start: 0, end: name.length },
    name,
    canonical: undefined,
    defined: undefined,
  }).id;

const isShouted = (name: string): boolean => name === name.toUpperCase() && name.includes(' ');

interface Counted {
  rule: NameRule;
  full: string;
  count: number;
}

/** The bodies of all relations read so far, each with the names that were counted under it. */
export class Bodies {
  readonly #names = new Map<string, Map<string, Counted>>();
  readonly #ruled: RuledNames;
  /** Ids that readers ruled to be one, by each of them. */
  readonly #one = new Map<string, string>();

  /** @param ruled - Names that readers ruled to mean one body or two. */
  constructor(ruled = new RuledNames()) {
    this.#ruled = ruled;
    for (const { names } of ruled.groups) {
      const ids = names.map(idOfName);
      for (const id of ids) this.#one.set(id, ids[0] ?? id);
    }
  }

  /** Counts a name under its body, whose id it gives. */
  note(end: End): string {
    const found = bodyKeyOf(end);
    const { name: full } = found;
    const { id, rule } = this.#asRuled(end.name, found);
    const names = this.#names.get(id) ?? new Map<string, Counted>();
    this.#names.set(id, names);
    const known = names.get(end.name);
    if (known === undefined) names.set(end.name, { rule, full, count: 1 });
    else known.count += 1;
    return id;
  }

  #asRuled(
    name: string,
    { id, rule }: { id: string; rule: NameRule },
  ): { id: string; rule: NameRule } {
    const one = this.#one.get(id);
    if (one !== undefined && one !== id) return { id: one, rule: 'ruled' };
    // Which of the two is read first must not matter: the later in the alphabet goes apart.
    const isApart = this.#ruled
      .apartFrom(name)
      .some((other) => idOfName(other) === id && nameKey(other) < nameKey(name));
    return isApart ? { id: `${id} (${nameKey(name)})`, rule: 'ruled' } : { id: one ?? id, rule };
  }

  /** All of them in the order of their ids; names by how often they stand. */
  list(): RelatedBody[] {
    const byId = [...this.#names].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return byId.map(([id, names]) => {
      const listed = [...names].map(([name, { rule, count }]) => ({
        name,
        rule,
        score: SCORES[rule],
        count,
      }));
      const fullest = [...names.values()]
        .toSorted(
          (a, b) =>
            Number(isShouted(a.full)) - Number(isShouted(b.full)) ||
            b.full.length - a.full.length ||
            (a.full < b.full ? -1 : 1),
        )
        .map(({ full }) => full)[0];
      const name = fullest ?? id;
      return {
        id,
        name,
        kind: bodyKindOf(id, name),
        names: listed.toSorted(
          (a, b) =>
            b.count - a.count ||
            NAME_RULES.indexOf(a.rule) - NAME_RULES.indexOf(b.rule) ||
            (a.name < b.name ? -1 : 1),
        ),
      };
    });
  }
}

const saidOf = ({ end, people }: NamedEnd): string =>
  people === '' ? end.name : `${end.name} ${people}`;

/** A relation before it has its id, which only a hash can give. */
export type UnnamedRelation = Omit<Relation, 'id'>;

const pageAt = (blocks: readonly Block[], at: number): number | null =>
  blocks.find(({ span }) => span.start <= at && at < span.end)?.page ?? null;

/**
 * Reads the relations of a document, sentence by sentence, in the order of its text.
 *
 * @param bodies - Takes up the names that are found.
 */
export function relationsOf(
  { id, metadata }: Document,
  extraction: Extraction,
  bodies: Bodies,
): UnnamedRelation[] {
  const names = namesOfDocument(extraction.text);
  const { title, publisher, date, dateBasis } = metadata;
  const document = {
    id,
    title,
    publisher,
    date,
    ...(dateBasis === undefined ? {} : { dateBasis }),
  };
  return extraction.sentences.flatMap((span) => {
    const quote = quoteOf(extraction.text, span);
    return readSentence(analyseSentence(quote), names).map(({ agent, patient, ...said }) => ({
      ...said,
      agent: { body: bodies.note(agent.end), said: saidOf(agent) },
      patient: { body: bodies.note(patient.end), said: saidOf(patient) },
      place: {
        document,
        extraction: extraction.id,
        span,
        page: pageAt(extraction.blocks, span.start),
        quote,
      },
    }));
  });
}
