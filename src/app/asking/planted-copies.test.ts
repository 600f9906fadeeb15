import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { exampleDocuments, examplePublishers } from '../../../test/fakes/example-documents.js';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { type Edits, plantedCopy } from '../../../test/fakes/planted-copies.js';
import { type SmallDocument, smallDossier } from '../../../test/fakes/small-dossier.js';
import type { Stance } from '../../model/evidence.js';
import type { Publisher } from '../../model/publisher.js';
import type { Report } from '../../model/report.js';
import { answer } from './answer.js';

const COPIES = 9;

async function ask(
  question: string,
  documents: readonly SmallDocument[],
  publishers: readonly Publisher[],
): Promise<Report> {
  const stores = await smallDossier(documents, publishers);
  const options = { clock: fixedClock(), ids: countingIds() };
  return (await answer(stores, createLexicalReader(), question, options)).report;
}

const edits: fc.Arbitrary<Edits> = fc.record({
  cut: fc.double({ min: 0, max: 0.999, noNaN: true }),
  insert: fc.double({ min: 0, max: 0.999, noNaN: true }),
  later: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

/** The documents of a dossier that hold the evidence of one side. */
const ofSide = (
  { evidence }: Report,
  documents: readonly SmallDocument[],
  side: Stance,
): SmallDocument[] => {
  const titles = new Set(
    evidence.filter(({ stance }) => stance === side).map(({ document }) => document.title),
  );
  return documents.filter(({ title }) => titles.has(title));
};

const held = ({ verdict }: Report) =>
  verdict && {
    label: verdict.label,
    probability: verdict.probability,
    confidence: verdict.confidence,
  };

describe('planted copies', () => {
  it('change neither verdict, probability nor confidence of the ferry dossier, nine to each document of a side, edited at random, with the lexical reader', async () => {
    const documents = ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' });
    const question = 'Does Marlin Ferries pay Osprey Piers?';
    const plain = await ask(question, documents, FERRY_PUBLISHERS);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Stance>('supports', 'refutes', 'qualifies'),
        fc.array(edits, { minLength: COPIES, maxLength: COPIES }),
        async (side, all) => {
          const copied = ofSide(plain, documents, side);
          expect(copied).not.toEqual([]);
          const copies = copied.flatMap((document, which) =>
            all.map((each, at) => plantedCopy(document, which * COPIES + at, each)),
          );
          const report = await ask(question, [...documents, ...copies], FERRY_PUBLISHERS);
          expect(held(report)).toEqual(held(plain));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('keep nothing else from being read, forty of one document, each with a line of its own', async () => {
    const [agreement, story, denial] = ferryDocuments({
      payer: 'Marlin Ferries',
      payee: 'Osprey Piers',
    }) as [SmallDocument, SmallDocument, SmallDocument];
    const copies = Array.from({ length: 40 }, (_, at) => ({
      ...story,
      title: `${story.title}, ${at}`,
      publisher: `Paper ${at}`,
      text: `${story.text.trim()}\nPrinted by Paper ${at}, which sells on every ferry.\n`,
    }));
    const { evidence } = await ask(
      'Does Marlin Ferries pay Osprey Piers?',
      [agreement, story, denial, ...copies],
      FERRY_PUBLISHERS,
    );
    const cited = new Set(evidence.map(({ document }) => document.title));
    expect([agreement, denial].map(({ title }) => cited.has(title))).toEqual([true, true]);
  });

  it.each<[string, Stance]>([
    ["Is the Calder County Sheriff's Office being trained by the Esmaran army?", 'supports'],
    ["Is the Calder County Sheriff's Office being trained by the Esmaran army?", 'refutes'],
    ['Does Calder County have a 287(g) agreement with ICE?', 'supports'],
  ])(
    'change neither verdict, probability nor confidence of the shipped example, nine to each document of a side, with the lexical reader: %s %s',
    async (question, side) => {
      const documents = await exampleDocuments();
      const publishers = examplePublishers();
      const plain = await ask(question, documents, publishers);
      const copied = ofSide(plain, documents, side);
      expect(copied).not.toEqual([]);
      const copies = copied.flatMap((document, which) =>
        Array.from({ length: COPIES }, (_, at) =>
          plantedCopy(document, which * COPIES + at, {
            cut: at / COPIES,
            insert: at / COPIES,
            later: at / COPIES,
          }),
        ),
      );
      const report = await ask(question, [...documents, ...copies], publishers);
      expect(held(report)).toEqual(held(plain));
    },
  );
});
