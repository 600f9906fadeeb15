import { expect, it } from 'vitest';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { plantedCopy } from '../../../test/fakes/planted-copies.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import type { Report } from '../../model/report.js';
import { answer } from '../asking/answer.js';
import { auditReport } from './audit-report.js';

it('verifies what shows that an origin is one against the texts of the dossier', async () => {
  const documents = ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' });
  const copies = documents.map((each, at) =>
    plantedCopy(each, at, { cut: 1, insert: 0, later: 0 }),
  );
  const stores = await smallDossier([...documents, ...copies], FERRY_PUBLISHERS);
  const options = { clock: fixedClock(), ids: countingIds() };
  const reader = createLexicalReader();
  const question = 'Does Marlin Ferries pay Osprey Piers?';
  const { report } = await answer(stores, reader, question, options);
  const at = report.origins.findIndex(({ shownBy }) => shownBy !== undefined);
  const faultsOf = async (value: Report) => {
    const { faults } = await auditReport(stores, { report: value, value }, {});
    return faults.filter(({ place }) => place.startsWith('origins'));
  };
  expect(at).toBeGreaterThanOrEqual(0);
  expect(await faultsOf(report)).toEqual([]);
  const forged = structuredClone(report);
  const [place] = forged.origins[at]?.shownBy ?? [];
  if (place) place.quote = 'Nobody wrote this.';
  expect(await faultsOf(forged)).toEqual([
    {
      place: `origins[${at}].shownBy[0].quote`,
      message: `the document has other words at ${place?.span.start}–${place?.span.end}`,
    },
  ]);
});
