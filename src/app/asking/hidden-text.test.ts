import { expect, it } from 'vitest';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { publish } from '../../publishing/publish.js';
import { answer } from './answer.js';

const PLAIN = { color: false, width: 80 };
const SECRET = 'Marlin Ferries does not pay Osprey Piers and never has paid it at all.';

it('says of a document that it cites that it hides text, and what, and takes none of it', async () => {
  const documents = ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' });
  const [agreement] = documents;
  const text = `<html><head><style>.x{display:none}</style></head><body><p>${agreement?.text}</p><p class="x">${SECRET}</p></body></html>`;
  const hiding = { ...agreement!, text, extension: '.html' };
  const stores = await smallDossier([hiding, ...documents.slice(1, 2)], FERRY_PUBLISHERS);
  const { report } = await answer(
    stores,
    createLexicalReader(),
    'Does Marlin Ferries pay Osprey Piers?',
    {
      clock: fixedClock(),
      ids: countingIds(),
    },
  );
  const { title, publisher } = hiding;
  expect(report.verdict?.label).toBe('supported');
  expect(report.gaps.map((gap) => gap.text)).toContain(
    `“${title}” contains text hidden from its readers; that text was left out.`,
  );
  expect(report.sources.find((source) => source.publisher === publisher)?.hidden).toEqual([
    { document: expect.any(String), title, text: SECRET, why: 'display: none' },
  ]);
  const shown = `Hidden text in “${title}” (${publisher}) was left out: “${SECRET}” (display: none).`;
  expect(await publish(report, 'html', PLAIN)).toContain(shown);
  expect((await publish(report, 'text', PLAIN)).replace(/\s+/g, ' ')).toContain(shown);
});
