import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { findInterests } from './find-interests.js';
import { stakesOf } from './stakes.js';

const text = 'We campaign to end the night ferries. We are funded by Marlin Systems.';
const { document, extraction } = weighedSentence(text, {
  metadata: { publisher: 'Quiet Shores League' },
}).candidate;
const found = findInterests([{ document, extraction }], ['Quiet Shores League']);
const [campaign, money] = found;

it('keeps declared, documented and entered stakes apart, and lets a document prove one', () => {
  const publisher = {
    name: 'Quiet Shores League',
    kind: 'advocacy' as const,
    interests: ['Campaigns to end night ferries.', 'Its chair sells earplugs.'],
    entered: ['Its chair sells earplugs.'],
  };
  expect(stakesOf(publisher, found)).toEqual([
    { text: 'Campaigns to end night ferries.', from: 'declared', proof: campaign },
    { text: 'Its chair sells earplugs.', from: 'user', proof: null },
    { text: '“We are funded by Marlin Systems.”', from: 'document', proof: money },
  ]);
});
