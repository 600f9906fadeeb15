import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { DocumentOrigins } from './document-origins.js';

const of = (publisher: string, origin = 'o1') =>
  weighedSentence('The crews sail.', { origin, metadata: { publisher } });

it('gives a document the origin of its first evidence, and one of its own where nothing else has it', () => {
  const [log, paper, other] = [of('Log', 'o2'), of('Paper'), of('Other')];
  const origins = new DocumentOrigins([log, { ...log, origin: 'o1' }], 2);
  expect([log, paper, paper, other].map(({ candidate }) => origins.of(candidate.document))).toEqual(
    ['o2', 'o3', 'o3', 'o4'],
  );
  expect([...origins.added]).toEqual([
    ['o3', [{ template: 'one-document', slots: { title: 'Notes from the harbour' } }]],
    ['o4', [{ template: 'one-document', slots: { title: 'Notes from the harbour' } }]],
  ]);
});
