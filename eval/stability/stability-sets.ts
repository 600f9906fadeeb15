import { join } from 'node:path';
import { readPairFile } from '../data/pair-file.js';
import { type CaseDocument, type ClaimCase, labelOf } from '../verdict/claim-case.js';
import { readClimateFever } from '../verdict/sets/climate-fever.js';

/** SciFact's claims with the sentences that its annotators marked, and no search. */
function readScifactRationales(path: string): ClaimCase[] {
  const claims = new Map<
    string,
    { labels: Parameters<typeof labelOf>[0][number][]; documents: CaseDocument[] }
  >();
  for (const { pairs } of readPairFile(path))
    for (const { claim, evidence, label, title } of pairs) {
      const known = claims.get(claim) ?? { labels: [], documents: [] };
      claims.set(claim, known);
      known.labels.push(label);
      known.documents.push({ title, publisher: title, text: evidence });
    }
  return [...claims].map(([claim, { labels, documents }], at) => ({
    id: `scifact:${at}`,
    claim,
    label: labelOf(labels),
    // The whole abstracts are there too: the shorter texts are the marked sentences.
    documents: documents.toSorted((a, b) => a.text.length - b.text.length).slice(0, 2),
  }));
}

/** The claims that paraphrases are made of, with their evidence. */
export const readStabilityClaims = (data: string): ClaimCase[] => [
  ...readScifactRationales(join(data, 'pairs/dev/scifact.jsonl.gz')),
  ...readClimateFever(join(data, 'pairs/dev/climate-fever-claims.jsonl.gz')),
];
