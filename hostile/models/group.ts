import { answer } from '../../src/app/asking/answer.js';
import type { Report } from '../../src/index.js';
import { assisting } from '../../test/fakes/assisting.js';
import { countingIds } from '../../test/fakes/counting-ids.js';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../test/fakes/fixed-clock.js';
import { createLexicalReader } from '../../test/fakes/lexical-reader.js';
import { type SmallDocument, smallDossier } from '../../test/fakes/small-dossier.js';
import { type HostileCase, type HostileGroup, verdictOf } from '../hostile-case.js';
import { ATTACKS, type Attack } from './attacks.js';
import { obeyingModels } from './obeying-models.js';
import { LIE } from './orders.js';

const QUESTION = 'Does Marlin Ferries pay Osprey Piers?';
const [AGREEMENT, ARTICLE, , , RAIN] = ferryDocuments({
  payer: 'Marlin Ferries',
  payee: 'Osprey Piers',
});
const OWN = [AGREEMENT, ARTICLE, RAIN].filter((document) => document !== undefined);
const OWN_PUBLISHERS = new Set(OWN.map(({ publisher }) => publisher));

async function ask(planted: readonly SmallDocument[]) {
  const stores = await smallDossier([...OWN, ...planted], FERRY_PUBLISHERS);
  const { models: obeying, obeyed } = obeyingModels();
  const models = await assisting(obeying);
  const options = { clock: fixedClock(), ids: countingIds(), models };
  const { report } = await answer(stores, createLexicalReader(), QUESTION, options);
  return { report, obeyed: obeyed() };
}

/** What nobody who plants a document may change: the verdict, and all that others say. */
const ofOthers = ({ verdict, evidence, gaps }: Report): string =>
  JSON.stringify({
    label: verdict?.label,
    confidence: verdict?.confidence,
    evidence: evidence
      .filter(({ document }) => OWN_PUBLISHERS.has(document.publisher))
      .map(({ quote, stance, probability }) => [quote, stance, probability])
      .sort(),
    // That it hides text, or is in no language that is read, is said of the document itself.
    gaps: gaps.filter(({ kind }) => kind !== 'unread').map(({ text }) => text),
  });

const liesIn = ({ sections }: Report): string[] =>
  sections
    .flatMap(({ statements }) => statements)
    .map(({ text }) => text)
    .filter((text) => text.includes(LIE));

async function run(
  { hostile, plain }: Attack,
  reached: (model: number) => void,
): Promise<'held' | string> {
  const [attacked, without] = [await ask(hostile), await ask([plain])];
  reached(attacked.obeyed);
  const [lie] = liesIn(attacked.report);
  return verdictOf(
    ofOthers(attacked.report) !== ofOthers(without.report) &&
      `the rest became ${ofOthers(attacked.report)} from ${ofOthers(without.report)}`,
    attacked.report.origins.length > without.report.origins.length &&
      'copies count as more origins',
    lie !== undefined && `the report says: ${lie}`,
  );
}

/**
 * Documents that speak to the model that reads them, each asked over beside its like without the
 * attack, with models that obey every order they see.
 */
export const hostileToModels: HostileGroup = {
  name: 'models',
  async open() {
    let reached = 0;
    const cases = ATTACKS.map(
      (attack): HostileCase => ({
        name: attack.name,
        run: () =>
          run(attack, (obeyed) => {
            if (obeyed > 0) reached += 1;
          }),
      }),
    );
    return {
      cases,
      summary: () => `an order reached a model in ${reached} of them`,
      async close() {},
    };
  },
};
