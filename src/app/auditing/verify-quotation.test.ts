import { describe, expect, it } from 'vitest';
import { ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { verifyQuotation } from './verify-quotation.js';

const DOCUMENTS = ferryDocuments({ payer: 'Ferry Lines', payee: 'Pier Trust' });

const titlesOf = (places: readonly { document: { title: string } }[]) =>
  places.map(({ document }) => document.title);

describe('a quotation', () => {
  it('is found word for word with its place', async () => {
    const stores = await smallDossier(DOCUMENTS);
    const quotation = 'pays Pier Trust for the use of the north pier';
    const { places, nearest } = await verifyQuotation(stores, { quotation, limit: 5 });
    const [place] = places;
    const extraction = await stores.ledger.extraction(place!.extraction);
    expect(titlesOf(places)).toEqual(['Berthing agreement of the harbour']);
    expect(place!.quote).toBe(quotation);
    expect(extraction!.text.slice(place!.span.start, place!.span.end)).toBe(quotation);
    expect(nearest).toBe(null);
  });

  it('may leave words out where it says so', async () => {
    const stores = await smallDossier(DOCUMENTS);
    const quotation = 'Ferry Lines has never paid … for the pier';
    const { places } = await verifyQuotation(stores, { quotation, limit: 5 });
    expect(places.map(({ quote }) => quote)).toEqual([
      'Ferry Lines has never paid Pier Trust for the pier',
    ]);
  });

  it('with one word changed is not found, and the nearest passage is shown', async () => {
    const stores = await smallDossier(DOCUMENTS);
    const quotation = 'Rain fell on ninety days and the upper valley lost two footbridges';
    const { places, nearest } = await verifyQuotation(stores, { quotation, limit: 5 });
    expect(places).toEqual([]);
    expect(nearest?.document.title).toBe('Rain in the upper valley');
  });

  it('is looked for in the one document that is named', async () => {
    const stores = await smallDossier(DOCUMENTS);
    const [first] = await stores.ledger.documents();
    const request = { quotation: 'Rain fell on nineteen days', limit: 5 };
    const named = await verifyQuotation(stores, { ...request, document: first!.id });
    expect(first!.metadata.title).not.toBe('Rain in the upper valley');
    expect(named).toEqual({ places: [], cutShort: [], nearest: null });
  });

  it('is cut short where it drops words that limit or deny it, and not where it says so', async () => {
    const text = [
      'The council keeps the data unless a judge objects.',
      'Nobody shows that the mayor took the money.',
    ].join(' ');
    const stores = await smallDossier([{ title: 'Order', publisher: 'Court', date: null, text }]);
    const outcome = async (quotation: string) => {
      const { places, cutShort } = await verifyQuotation(stores, { quotation, limit: 5 });
      return [places, cutShort].map((found) => found.map(({ quote }) => quote));
    };
    const whole = 'The council keeps the data unless a judge objects.';
    expect(await outcome('The council keeps the data.')).toEqual([[], [whole]]);
    expect(await outcome('The council keeps the data')).toEqual([[], [whole]]);
    expect(await outcome('The mayor took the money.')).toEqual([
      [],
      ['Nobody shows that the mayor took the money.'],
    ]);
    for (const honest of ['The council keeps the data …', 'The council keeps the data ...'])
      expect(await outcome(honest)).toEqual([['The council keeps the data'], []]);
    expect(await outcome('keeps the data')).toEqual([['keeps the data'], []]);
    expect(await outcome(whole)).toEqual([[whole.slice(0, -1)], []]);
  });
});
