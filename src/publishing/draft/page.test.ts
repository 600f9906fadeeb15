import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { PLACED, SAMPLE_DRAFT_AUDIT } from '../../../test/fakes/sample-draft-audit.js';
import { publishDraftHtml } from './page.js';
import { DRAFT_STYLESHEET, DRAFT_STYLESHEET_HASH } from './stylesheet.js';

const { document } = parseHTML(publishDraftHtml(SAMPLE_DRAFT_AUDIT));
const all = (selector: string) => [...document.querySelectorAll(selector)];
const textsOf = (selector: string) => all(selector).map(({ textContent }) => textContent.trim());

it('admits exactly its own style', () => {
  const hash = createHash('sha256').update(DRAFT_STYLESHEET).digest('base64');
  expect(DRAFT_STYLESHEET_HASH).toBe(`sha256-${hash}`);
});

it('loads nothing, runs nothing, and takes no markup from the draft or a source', () => {
  expect(all('script, link, img, iframe, object, embed, form, base, i')).toEqual([]);
  const names = all('*').flatMap((element) => [...element.attributes].map(({ name }) => name));
  expect(names.filter((name) => /^(?:on|style$|src)/.test(name))).toEqual([]);
  expect(textsOf('cite')[0]).toBe(PLACED.document.title);
});

it('marks sentences in place, by class, and words within them', () => {
  expect(textsOf('.said.partly b')).toEqual(['7,000', 'Elm']);
  expect(textsOf('.said.contradicted b, .said.not-decided b')).toEqual(['no', 'never']);
  expect(textsOf('.draft h2')).toEqual(['What the board did']);
  expect(all('.said.opinion')).toHaveLength(1);
});

it('says what was not found before anything else', () => {
  expect(textsOf('h1')).toEqual([
    '5 statements checked: 1 not found, 1 contradicted, 1 supported in part, 1 not decided, 1 supported.',
  ]);
});

it('links each note to its sentence and back', () => {
  const ids = all('[id]').map(({ id }) => id);
  const inner = all('a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
  expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
  expect(all('.note')).toHaveLength(5);
});

it('says who spoke in a conversation, and shows that only the model was checked', () => {
  const text = 'Who came?\n\nNobody came.';
  const [sample] = SAMPLE_DRAFT_AUDIT.sentences;
  if (sample === undefined) throw new Error('the sample has sentences');
  const page = publishDraftHtml({
    ...SAMPLE_DRAFT_AUDIT,
    text,
    turns: [
      { role: 'other', name: 'user', span: { start: 0, end: 9 } },
      { role: 'assistant', name: 'assistant', span: { start: 11, end: 23 } },
    ],
    sentences: [{ ...sample, text: 'Nobody came.', span: { start: 11, end: 23 } }],
  });
  const speakers = [...parseHTML(page).document.querySelectorAll('.speaker')];
  expect(speakers.map(({ textContent }) => textContent)).toEqual([
    'user · not checked',
    'assistant',
  ]);
});
