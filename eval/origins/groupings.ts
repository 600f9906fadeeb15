import type { JudgedSentence } from '../../src/judging/judged-sentence.js';
import { Accounts } from '../../src/weighing/origins/accounts.js';
import { KnownDocuments } from '../../src/weighing/origins/known-documents.js';
import { groupByOrigin } from '../../src/weighing/origins/origins.js';
import { findReprints } from '../../src/weighing/origins/reprints.js';
import { makeSource } from '../../src/weighing/origins/source.js';
import type { OriginCase } from './read-cases.js';

/** A way of counting accounts: which origin each sentence of a case has. */
export interface WayOfGrouping {
  name: string;
  group(example: OriginCase): string[];
}

const documentOf = ({ candidate }: JudgedSentence) => candidate.document;

function byNearDuplicates({ sentences }: OriginCase): string[] {
  const judged = sentences.map(({ sentence }) => sentence);
  const sources = new Map(
    judged.map(({ candidate: { document, extraction } }) => [
      document.id,
      makeSource(document, extraction),
    ]),
  );
  const accounts = new Accounts();
  for (const { first, again } of findReprints([...sources.values()]))
    accounts.join(first.document.id, again.document.id);
  return judged.map((sentence) => accounts.find(documentOf(sentence).id));
}

/** What counts articles, what sees reprints alone, and the engine. */
export const WAYS: readonly WayOfGrouping[] = [
  {
    name: 'each article an origin',
    group: ({ sentences }) => sentences.map(({ sentence }) => documentOf(sentence).id),
  },
  { name: 'near-duplicates only', group: byNearDuplicates },
  {
    name: 'the engine',
    group: ({ sentences, documents }) =>
      groupByOrigin(
        sentences.map(({ sentence }) => sentence),
        new KnownDocuments(documents),
      ).originOf,
  },
];
