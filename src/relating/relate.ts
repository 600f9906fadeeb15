import { analyseSentence } from '../english/analyse-sentence.js';
import type { Block, Document, Extraction } from '../model/document.js';
import { NAME_RULES, type NameRule, type RelatedBody, type Relation } from '../model/relation.js';
import { quoteOf } from '../model/span.js';
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
};

const isShouted = (name: string): boolean => name === name.toUpperCase() && name.includes(' ');

interface Counted {
  rule: NameRule;
  full: string;
  count: number;
}

/** The bodies of all relations read so far, each with the names that were counted under it. */
export class Bodies {
  readonly #names = new Map<string, Map<string, Counted>>();

  /** Counts a name under its body, whose id it gives. */
  note(end: End): string {
    const { id, name: full, rule } = bodyKeyOf(end);
    const names = this.#names.get(id) ?? new Map<string, Counted>();
    this.#names.set(id, names);
    const known = names.get(end.name);
    if (known === undefined) names.set(end.name, { rule, full, count: 1 });
    else known.count += 1;
    return id;
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
