import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { exampleDocuments, examplePublishers } from '../../../test/fakes/example-documents.js';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { type SmallDocument, smallDossier } from '../../../test/fakes/small-dossier.js';
import { PUBLISHER_KINDS, type Publisher } from '../../model/publisher.js';
import type { Report } from '../../model/report.js';
import { answer } from './answer.js';

interface Dossier {
  question: string;
  documents: readonly SmallDocument[];
  publishers: readonly Publisher[];
}

const DOSSIERS: readonly Dossier[] = [
  {
    question: 'Does Marlin Ferries pay Osprey Piers?',
    documents: ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' }),
    publishers: FERRY_PUBLISHERS,
  },
  {
    question: "Is the Calder County Sheriff's Office being trained by the Esmaran army?",
    documents: await exampleDocuments(),
    publishers: examplePublishers(),
  },
];

/** What may befall the documents of a dossier: who published them, of what kind, when, under what name. */
const change = fc.record({
  unknown: fc.boolean(),
  undated: fc.boolean(),
  year: fc.integer({ min: 2005, max: 2025 }),
  kind: fc.constantFrom(...PUBLISHER_KINDS),
  record: fc.boolean(),
});

const changed = (
  document: SmallDocument,
  own: typeof change extends fc.Arbitrary<infer C> ? C : never,
) => ({
  ...document,
  publisher: own.unknown ? 'Unknown' : document.publisher,
  date: own.undated ? null : `${own.year}-03-04`,
  title: own.record ? `Memorandum of agreement: ${document.title}` : document.title,
});

/** What a report says of the record that the record does not bear out. */
function untruths({ verdict, evidence, origins, narratives, gaps, sources }: Report): string[] {
  const used = evidence.filter(({ stance }) => stance !== 'neither');
  const reasons = verdict?.reasons.join(' ') ?? '';
  const isRecord = (title: string) => /agreement|contract|order|record|register/i.test(title);
  const dates = used.map(({ document }) => document.date).filter((date) => date !== null);
  const newest = /newest (?:dated )?account is from (\d{4}-\d\d-\d\d)/.exec(reasons)?.[1];
  const told: [boolean, string][] = [
    [
      reasons.includes('None of them is a primary record') &&
        used.some(
          ({ document: { kind, title } }) =>
            isRecord(title) && ['government', 'court', 'company', 'unknown'].includes(kind),
        ),
      'it denies a record that is there',
    ],
    [
      newest !== undefined && dates.some((date) => date > `${newest}~`),
      `an account is newer than ${newest}`,
    ],
    [
      reasons.includes('None of them is dated') && dates.length > 0,
      'an account has a date after all',
    ],
    [
      origins.some(({ why }) => /\bUnknown\b/.test(why)),
      'it calls a publisher Unknown in why an origin is one',
    ],
    [
      narratives.some(({ holders }) => holders.some((holder) => /\bUnknown\b/.test(holder))),
      'it calls an unknown publisher the holder of a position',
    ],
    ...gaps.flatMap(({ text }): [boolean, string][] => {
      const absent = /holds no document by (.+)\.$/.exec(text)?.[1];
      return [[sources.some(({ publisher }) => publisher === absent), `${absent} is heard`]];
    }),
    [
      origins.flatMap((origin) => origin.evidence).length !== evidence.length,
      'a passage has no origin or two',
    ],
  ];
  return told.filter(([isUntrue]) => isUntrue).map(([, words]) => words);
}

it('says nothing of the record that is not true of it, whoever published what and when', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...DOSSIERS),
      fc.array(change, { minLength: 20, maxLength: 20 }),
      async ({ question, documents, publishers }, changes) => {
        const own = documents.map((document, at) => {
          const each = changes[at];
          return each === undefined ? document : changed(document, each);
        });
        const kinds = publishers.map((publisher, at) => ({
          ...publisher,
          kind: changes[at]?.kind ?? publisher.kind,
        }));
        const stores = await smallDossier(own, kinds);
        const options = { clock: fixedClock(), ids: countingIds() };
        const { report } = await answer(stores, createLexicalReader(), question, options);
        expect(untruths(report)).toEqual([]);
      },
    ),
    { numRuns: 16 },
  );
}, 120_000);
