import type { Document } from '../../model/document.js';
import { KnownDocuments } from '../../weighing/origins/known-documents.js';

/** What was read of each list, as long as somebody holds it. */
const read = new WeakMap<readonly Document[], KnownDocuments>();

/**
 * The documents of a dossier by what texts call them. The same list is read once: that takes a
 * second for ten thousand documents, and a dossier is asked many questions.
 */
export function documentsAsNamed(documents: readonly Document[]): KnownDocuments {
  const known = read.get(documents) ?? new KnownDocuments(documents);
  read.set(documents, known);
  return known;
}
