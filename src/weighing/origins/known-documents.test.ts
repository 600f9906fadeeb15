import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { KnownDocuments } from './known-documents.js';

const documentOf = (title: string, publisher: string) =>
  weighedSentence(`${title}.`, { metadata: { title, publisher } }).candidate.document;

const audit = documentOf('The audit of the harbour dues', 'Port Auditor');
const letter = documentOf('A letter on the harbour dues', 'Bay Courier');
const absent = documentOf('The diary of a pilot at sea', 'Inlet Chronicle');

it('knows what was found beside the list, and does not keep it', () => {
  const known = new KnownDocuments([audit, letter]);
  expect(known.with([audit])).toBe(known);
  const text = 'In “The diary of a pilot at sea” he counts the boats.';
  expect(known.with([absent]).titledIn(text, audit)).toEqual([absent]);
  expect(known.titledIn(text, audit)).toEqual([]);
});

it('tells publishers by their names and documents by their publisher', () => {
  const known = new KnownDocuments([audit, letter]);
  expect([known.named.namedIn('the Bay Courier wrote'), known.by('Port Auditor')]).toEqual([
    ['Bay Courier'],
    [audit],
  ]);
});
