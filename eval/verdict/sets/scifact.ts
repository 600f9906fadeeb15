import { readPairFile } from '../../data/pair-file.js';
import { type LabelledClaim, labelOf } from '../claim-case.js';

/**
 * The claims of SciFact with what all annotated abstracts say together; the abstracts themselves
 * are to be found in its corpus.
 */
export function readScifactClaims(path: string): LabelledClaim[] {
  const claims = new Map<string, ('supports' | 'refutes' | 'neither')[]>();
  for (const { pairs } of readPairFile(path))
    for (const { claim, label } of pairs) claims.set(claim, [...(claims.get(claim) ?? []), label]);
  return [...claims].map(([claim, labels], at) => ({
    id: `scifact:${at}`,
    claim,
    label: labelOf(labels),
  }));
}
