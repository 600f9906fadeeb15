import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { exampleDocuments, examplePublishers } from '../../../test/fakes/example-documents.js';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { type SmallDocument, smallDossier } from '../../../test/fakes/small-dossier.js';
import type { Publisher } from '../../model/publisher.js';
import type { Report } from '../../model/report.js';
import { answer } from './answer.js';

type Parties = readonly [string, string];

interface Dossier {
  documents: readonly SmallDocument[];
  publishers: readonly Publisher[];
}

/** Two names change places wherever they stand. */
function swap<Value>(value: Value, [a, b]: Parties): Value {
  const text = JSON.stringify(value).replaceAll(a, '\u0001').replaceAll(b, a);
  return JSON.parse(text.replaceAll('\u0001', b)) as Value;
}

async function ask(question: string, { documents, publishers }: Dossier): Promise<Report> {
  const stores = await smallDossier(documents, publishers);
  const options = { clock: fixedClock(), ids: countingIds() };
  return (await answer(stores, createLexicalReader(), question, options)).report;
}

const inOrderOfName = ({ sources }: Report) =>
  sources.toSorted((a, b) => (a.publisher < b.publisher ? -1 : 1));

/**
 * What a report says, without hashes and places: other names have other lengths. Sources that are
 * cited alike stand in the order of their names.
 */
const said = (report: Report): unknown =>
  JSON.parse(
    JSON.stringify({ ...report, sources: [] }, (key, value: unknown) =>
      ['id', 'sha256', 'path', 'extraction', 'span', 'revision', 'prefix', 'suffix'].includes(key)
        ? undefined
        : value,
    ).replace(/doc_[0-9a-f]{16}/g, 'doc'),
  );

async function expectSwapped(question: string, dossier: Dossier, parties: Parties): Promise<void> {
  const plain = await ask(question, dossier);
  const swapped = await ask(swap(question, parties), swap(dossier, parties));
  expect(said(swapped)).toEqual(swap(said(plain), parties));
  expect(inOrderOfName(swapped)).toEqual(
    inOrderOfName({ ...plain, sources: swap(plain.sources, parties) }),
  );
}

describe('two names that change places throughout a dossier', () => {
  it.each<[string, string]>([
    ['Marlin Ferries', 'Osprey Piers'],
    ['Gannet Line', 'North Quay Works'],
    ['Tern Wharf', 'Lobster Guild'],
  ])(
    'change places in the whole report of the ferry dossier and change nothing else, with the lexical reader: %s, %s',
    async (payer, payee) => {
      await expectSwapped(
        `Does ${payer} pay ${payee}?`,
        { documents: ferryDocuments({ payer, payee }), publishers: FERRY_PUBLISHERS },
        [payer, payee],
      );
    },
  );

  it.each<[string, Parties]>([
    [
      "Is the Calder County Sheriff's Office being trained by the Esmaran army?",
      ['Riverside Monitor', 'Lake Tribune'],
    ],
    ['Does Calder County have a 287(g) agreement with ICE?', ['Riverside Monitor', 'Lake Tribune']],
  ])(
    'change places in the whole report of the shipped example and change nothing else, with the lexical reader and names that have nothing to do with the question: %s',
    async (question, parties) => {
      const documents = await exampleDocuments();
      await expectSwapped(question, { documents, publishers: examplePublishers() }, parties);
    },
  );
});
