import { expect, it } from 'vitest';
import { SAMPLE_DRAFT_AUDIT } from '../../../test/fakes/sample-draft-audit.js';
import { publishDraftText } from './text.js';

it('says what was not found first, then each statement with its passages', () => {
  const text = publishDraftText(SAMPLE_DRAFT_AUDIT, { color: false, width: 100 });
  expect(text.split('\n\n').slice(0, 3)).toEqual([
    [
      '5 statements checked: 1 not found, 1 contradicted, 1 supported in part, 1 not decided, 1 supported.',
      'The quotation is not word for word what its source says. 1 number, name or date stands nowhere in',
      'the dossier.',
      'Not looked up: 1 opinion or forecast, 1 nothing to check.',
      'The audit fails on 1 of 7 sentences (contradicted, quotation).',
    ].join('\n'),
    [
      'The board met in May.',
      '  ▲ supported (90%) · line 1',
      '  ✓ One passage says all of it, its numbers, names and negations included.',
      '      “The board met in May.”',
      '      Minutes <b>of</b> May, Harbour Board, 2024-05-01, p. 2',
    ].join('\n'),
    [
      'It paid <i>›7,000‹</i> dollars to ›Elm‹.',
      '  ◐ supported in part · line 1',
      '  ✗ The closest passage does not have: 7,000, Elm.',
      '      “The board met in May.”',
      '      Minutes <b>of</b> May, Harbour Board, 2024-05-01, p. 2',
      '  ✗ Stands nowhere in the dossier: Elm.',
    ].join('\n'),
  ]);
});

it('obeys no control character of a draft', () => {
  const [sentence] = SAMPLE_DRAFT_AUDIT.sentences;
  if (sentence === undefined) throw new Error('the sample has sentences');
  const text = '\u001b[2J\u202eIt rained.';
  const audit = {
    ...SAMPLE_DRAFT_AUDIT,
    text,
    sentences: [{ ...sentence, text, class: 'not-found' as const, unchecked: null }],
  };
  const printed = publishDraftText(audit, { color: false, width: 80 });
  expect(['\u001b', '\u202e'].filter((control) => printed.includes(control))).toEqual([]);
});
