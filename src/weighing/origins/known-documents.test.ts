import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { KnownDocuments } from './known-documents.js';

const documentOf = (title: string, publisher: string) =>
  weighedSentence(`${title}.`, { metadata: { title, publisher } }).candidate.document;

const audit = documentOf('The audit of the harbour dues', 'Port Auditor');
const letter = documentOf('A letter on the harbour dues', 'Bay Courier');
const absent = documentOf('The diary of a pilot at sea', 'Inlet Chronicle');

it('reads a list of documents once, and another list anew', () => {
  const documents = [audit, letter];
  const known = KnownDocuments.of(documents, [letter]);
  expect(KnownDocuments.of(documents, [audit])).toBe(known);
  expect(KnownDocuments.of([audit, letter], [])).not.toBe(known);
});

it('knows what was found beside the list, and does not keep it', () => {
  const documents = [audit, letter];
  const text = 'In “The diary of a pilot at sea” he counts the boats.';
  expect(KnownDocuments.of(documents, [absent]).titledIn(text, audit)).toEqual([absent]);
  expect(KnownDocuments.of(documents, []).titledIn(text, audit)).toEqual([]);
});

it('tells publishers by their names and documents by their publisher', () => {
  const known = KnownDocuments.of([audit, letter], []);
  expect([known.named.namedIn('the Bay Courier wrote'), known.by('Port Auditor')]).toEqual([
    ['Bay Courier'],
    [audit],
  ]);
});
