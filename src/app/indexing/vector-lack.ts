import { counted, numberText } from '../../model/counted.js';
import type { VectorCoverage } from '../../ports/passage-index.js';

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
  if (model !== name) return `The vectors come from another model, ${model}, and are not used`;
  if (vectors >= passages) return null;
  return `Vectors cover ${numberText(vectors)} of ${counted(passages, 'passage')}`;
}
