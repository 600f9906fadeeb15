import { describe, expect, it } from 'vitest';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { findRelations } from './find-relations.js';

const document = (title: string, text: string) => ({
  title,
  publisher: 'The Herald',
  date: '2024-05-01',
  text,
});

const DOCUMENTS = [
  document(
    'Trained',
    'ICE trained the Marlin Police Department in 2019. It rained in Marlin that day.',
  ),
  document(
    'Paid',
    'Calder County paid Northgate Systems, Inc. last year. Northgate Systems sued U.S. Immigration and Customs Enforcement in 2022.',
  ),
];

const dossier = async () => (await smallDossier(DOCUMENTS, [])).ledger;

describe('findRelations', () => {
  it('lists each relation with the sentence that says it, and the bodies by name', async () => {
    const { documents, bodies, relations } = await findRelations(await dossier(), {});
    expect(documents).toEqual({ read: 2, otherLanguage: 0 });
    expect(
      relations.map(({ kind, agent, patient }) => [agent.body, kind, patient.body]).toSorted(),
    ).toEqual([
      ['calder county', 'paid', 'northgate systems'],
      ['northgate systems', 'sued', 'us-ice'],
      ['us-ice', 'trained', 'marlin police department'],
    ]);
    expect(bodies.find(({ id }) => id === 'northgate systems')).toEqual({
      id: 'northgate systems',
      name: 'Northgate Systems, Inc',
      kind: 'company',
      names: [
        { name: 'Northgate Systems', rule: 'same-name', score: 1, count: 1 },
        { name: 'Northgate Systems, Inc', rule: 'company-ending', score: 0.9, count: 1 },
      ],
    });
    expect(bodies.find(({ id }) => id === 'us-ice')?.names.map(({ name }) => name)).toEqual([
      'ICE',
      'U.S. Immigration and Customs Enforcement',
    ]);
  });

  it('quotes the text of the extraction that it names', async () => {
    const ledger = await dossier();
    const { relations } = await findRelations(ledger, {});
    for (const { place } of relations) {
      const extraction = await ledger.extraction(place.extraction);
      expect(extraction?.text.slice(place.span.start, place.span.end)).toBe(place.quote);
    }
  });

  it('narrows to a body under any of its names, and to a kind', async () => {
    const ledger = await dossier();
    const about = async (name: string) =>
      (await findRelations(ledger, { about: name })).relations.map(({ kind }) => kind).toSorted();
    expect(await about('Immigration and Customs Enforcement')).toEqual(['sued', 'trained']);
    expect(await about('northgate systems inc')).toEqual(['paid', 'sued']);
    expect(await about('Northgate')).toEqual(['paid', 'sued']);
    const { relations, bodies } = await findRelations(ledger, { kind: 'paid' });
    expect([relations.length, bodies.length]).toEqual([1, 2]);
  });

  it('gives the same answer each time, ids and order included', async () => {
    expect(await findRelations(await dossier(), {})).toEqual(
      await findRelations(await dossier(), {}),
    );
  });

  it('reads the documents of a check alone, and refuses one that is none', async () => {
    await expect(findRelations(await dossier(), { check: 'chk_none' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
