import { readPairFile } from '../../data/pair-file.js';
import { type CaseDocument, type ClaimCase, labelOf } from '../claim-case.js';

/**
 * The pairs of a file brought together by their claim: its pieces of evidence are documents, and
 * its verdict is what they say together. Claims that have rows of another task are left out.
 */
export function readPairsByClaim(path: string): ClaimCase[] {
  const claims = new Map<
    string,
    { labels: ('supports' | 'refutes' | 'neither')[]; documents: CaseDocument[] }
  >();
  const unfit = new Set<string>();
  for (const { pairs } of readPairFile(path))
    for (const { claim, evidence, label, binary, title } of pairs) {
      if (binary) unfit.add(claim);
      const known = claims.get(claim) ?? { labels: [], documents: [] };
      claims.set(claim, known);
      known.labels.push(label);
      const publisher = title || `Source ${known.documents.length + 1}`;
      known.documents.push({ title, publisher, text: evidence });
    }
  return [...claims]
    .filter(([claim]) => !unfit.has(claim))
    .map(([claim, { labels, documents }], at) => ({
      id: `${at}`,
      claim,
      label: labelOf(labels),
      documents,
    }));
}
