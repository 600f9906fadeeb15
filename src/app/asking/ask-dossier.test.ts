import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../../test/fakes/ferry-dossier.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { scriptedModel } from '../../../test/fakes/scripted-language-model.js';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { CAUTIOUS } from '../../judging/model-weights.js';
import { keepModelWeights } from '../calibrating/model-weights-file.js';
import { dossierFiles } from '../dossier/dossier-files.js';
import { askDossier } from './ask-dossier.js';

it('counts a configured model as the dossier has it measured', async () => {
  const dir = scratchFolder();
  const documents = ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' });
  const stores = { ...(await smallDossier(documents.slice(0, 2), FERRY_PUBLISHERS)), dir };
  const saysNothing = () => ({
    passages: [1, 2, 3, 4, 5, 6].map((number) => ({
      number,
      stance: 'neither',
      confidence: 1,
      sentences: [],
    })),
  });
  const { model } = scriptedModel(saysNothing, { name: 'big-1' });
  const context = smallContext(stores, (role) => (role === 'reader' ? model : null));
  const ask = async () => {
    const request = { question: 'Does Marlin Ferries pay Osprey Piers?', asOf: null };
    const { report } = await askDossier(context, request, {});
    return report.evidence.map(({ stance }) => stance);
  };
  expect(await ask()).toContain('supports');
  mkdirSync(dirname(dossierFiles(dir).modelWeights), { recursive: true });
  await keepModelWeights(dir, 'big-1', { ...CAUTIOUS, local: 0.1, model: 1.2 });
  expect(await ask()).not.toContain('supports');
});
