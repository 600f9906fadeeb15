import { expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { STATEMENTS } from '../model/phrases/phrases.js';
import { rendered } from '../model/phrases/template.js';
import { numberEvidence } from './number-evidence.js';
import { saying } from './sections.js';

const TEXT = 'The board hired trainers. They taught every crew.';
const lead = weighedSentence('The board hired trainers.', { text: TEXT });
const other = weighedSentence('They taught every crew.', { text: TEXT });
const news = () => 'news';

it('quotes two sentences that have their stance only together in one statement, each cited', () => {
  const draft = saying({ ...lead, with: other.candidate }, news);
  const heading = { template: 'also-on-record' as const, slots: {} };
  const section = { kind: 'finding' as const, heading, statements: [draft] };
  const { evidence } = numberEvidence([section], [], news);
  expect([
    rendered(STATEMENTS, draft.says),
    evidence.map(({ n, quote, stance }) => [n, quote, stance]),
  ]).toEqual([
    'Bay Courier reports: “The board hired trainers” and “They taught every crew”.',
    [
      [1, 'The board hired trainers.', 'supports'],
      [2, 'They taught every crew.', 'supports'],
    ],
  ]);
});
