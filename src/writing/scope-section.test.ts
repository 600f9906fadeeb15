import { expect, it } from 'vitest';
import { weighedQuestion } from '../../test/fakes/weighed-question.js';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { STATEMENTS } from '../model/phrases/phrases.js';
import { rendered } from '../model/phrases/template.js';
import { scopeSection } from './scope-section.js';

const piece = (text: string, stance: 'supports' | 'refutes' | 'qualifies') => {
  const asked = weighedQuestion('Does the FBI train harbour crews?', []);
  const [claim] = asked.claims;
  return weighedSentence(text, { stance, ...(claim && { claim }), metadata: { title: text } });
};

const statements = (...pieces: ReturnType<typeof piece>[]) =>
  scopeSection(
    weighedQuestion('Does the FBI train harbour crews?', pieces),
    () => 'news',
  )?.statements.map(({ says }) => rendered(STATEMENTS, says));

it('says which part holds, how passages depart from the claim, and what does not hold', () => {
  expect(
    statements(
      piece('The FBI trains harbour crews.', 'supports'),
      piece('The FBI plans to train harbour crews.', 'qualifies'),
      piece('It is misleading to say that the FBI trains harbour crews.', 'qualifies'),
      piece('The FBI does not train harbour crews.', 'refutes'),
    ),
  ).toEqual([
    'In support, Bay Courier reports: “The FBI trains harbour crews”.',
    'As a plan only, Bay Courier reports: “The FBI plans to train harbour crews”.',
    'In disputed or imprecise terms, Bay Courier reports: “It is misleading to say that the FBI trains harbour crews”.',
    'Against it, Bay Courier reports: “The FBI does not train harbour crews”.',
  ]);
});

it('is left out where the record is of one piece', () => {
  expect(statements(piece('The FBI trains harbour crews.', 'supports'))).toBeUndefined();
});
