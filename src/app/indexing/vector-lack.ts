import type { VectorCoverage } from '../../ports/passage-index.js';

const counted = (count: number): string => count.toLocaleString('en-US');

/**
 * What a dossier's vectors lack for search with a model, as the start of a sentence, or null where
 * every passage has one.
 */
export function vectorLack(
  name: string,
  { model, vectors, passages }: VectorCoverage,
): string | null {
  if (passages === 0) return null;
  if (model === null) return 'No passage has a vector yet';
  if (model !== name) return `The vectors are of another model, ${model}, and stay unused`;
  if (vectors >= passages) return null;
  return `Vectors cover ${counted(vectors)} of ${counted(passages)} passages`;
}
